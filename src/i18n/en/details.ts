import type { details as reference } from '../es-PE/details.ts';
import type { Shape } from '../shape.ts';

export const details = {
  lever: {
    literacy: {
      description:
        'Free mass online courses on AI for students, teachers and the public. Finished courses count, not enrolments.',
      who: 'The State pays (Ministry of Education). Universities, institutes and private course platforms act.',
      sideEffects:
        'Without connection and devices the courses reach Lima and those already studying first, so the gap between regions may grow. Content in Quechua, Aymara and other languages is needed, and lessons on bias and responsible use.',
      anchors: {
        minedu:
          'The Ministry of Education announced 735,000 online scholarships for S/10.6 million in 2026: about S/14 a seat, not a completed course.',
        coursera:
          'Coursera counts 1.8 million people enrolled in AI courses in Peru (2025-2026), 13% more than before.',
      },
    },
    training: {
      description:
        'Programmes of four to nine months that train specialists who build and run AI systems, with help in finding work.',
      who: 'The State pays, with possible contributions from firms. Institutes, universities and private academies act.',
      sideEffects:
        'Without places set aside by region and gender, they go to Lima and to men. Some of those trained emigrate: the model takes that loss off.',
      anchors: {
        'tech-workforce':
          'Five thousand people in two years are about 1% of those who work in technology in the country (our own judgement).',
        'bootcamp-cost':
          'No cost per graduate in Peru was found; about US$2,500 is assumed, between US$1,000 and US$4,500 (our own judgement).',
      },
    },
    doctorates: {
      description:
        'Funded doctoral and postdoctoral places in AI, held at the same time. A doctorate takes about four years: inside the window only enrolment and postdocs show.',
      who: 'The State pays (CONCYTEC, PRONABEC). Universities act: they have to open programmes and hire supervisors.',
      sideEffects:
        'Places go to the few universities that already do research, nearly all in Lima. Without posts afterwards, emigration is what gets funded.',
      anchors: {
        excellence:
          'Eight doctoral programmes of excellence received S/111 million in 2023-2024, about S/14 million each; no AI doctorate was identified among them.',
        bicentenario:
          'The Beca Generación del Bicentenario gave 150 grants in 2025 (135 master’s and 15 doctorates) with S/13.4 million.',
        'becas-chile':
          'Becas Chile paid about 12.9 million Chilean pesos per scholar and year at home in 2024, and 20.1 million abroad.',
      },
    },
    retention: {
      description:
        'Posts, bonuses and settling-in funds so that people who research and build AI stay in the country or come back.',
      who: 'The State pays. Public and private universities and the firms that create the posts act.',
      sideEffects:
        'It helps those who already have most options; posts should be set aside for universities outside Lima. The pay gap with other countries stays large.',
      anchors: {
        bonus:
          'The bonus for research professors at public universities adds up to S/20.8 million in 2026: S/2,617 to S/4,435 a month for nine months.',
        researchers:
          'Peru has 12,487 registered researchers (2025), 310 per million people; Argentina 1,296, Brazil 903 and Chile 639.',
      },
    },
    'rd-grants': {
      description:
        'Calls for research and development in AI, on top of the present ones. Results take time: about two years pass from grant to publication.',
      who: 'The State pays (CONCYTEC, ProCiencia). Universities, research institutes and partner firms act.',
      sideEffects:
        'Calls favour groups with a record, most of them in Lima. Asking for open data and code, and for a review of ethics and bias, spreads the benefit better.',
      anchors: {
        prociencia:
          'The calls of CONCYTEC and ProCiencia came to S/72 million in 2024, S/61 million in 2025 and S/73 million planned for 2026.',
        'rd-gdp':
          'Peru spends between 0.12% and 0.16% of its GDP on R&D (2018-2025, depending on the source).',
      },
    },
    'rd-tax': {
      description:
        'More firms use the research and development deduction of Law 30309: outreach, faster approval and certainty that it will last.',
      who: 'The State pays with taxes it does not collect (that cost is not added to the budget). Firms act, and CONCYTEC, which approves the projects.',
      sideEffects:
        'Mostly formal firms with profits use it; small ones respond more per sol of support but hear of it less.',
      anchors: {
        'law-30309':
          'Between 2016 and November 2025, 221 projects were approved for S/344 million of private R&D: about S/34 million a year.',
        extension:
          'The benefit expired at the end of 2025; its extension passed a first vote on 17 December 2025 and no promulgation was found.',
      },
    },
    startups: {
      description:
        'Seed capital and competitive grants for young AI firms, with incubators and mentoring, on top of the present programmes.',
      who: 'The State pays (ProInnóvate, StartUp Perú), matched by private money. Start-ups, incubators and investment funds act.',
      sideEffects:
        'Capital gathers in Lima; incubators elsewhere need places of their own. Tests for bias should be asked for when the product decides about people.',
      anchors: {
        proinnovate:
          'ProInnóvate invested S/232 million in 2,745 initiatives in 2025: S/84,500 on average, 90% in micro and small firms.',
        'startup-peru':
          'StartUp Perú has supported more than 700 start-ups since 2013; the programme claims 70% survival, 23% more jobs and 11% more sales, without showing against what.',
        firms:
          'Nutri Co, Nereuz and Farmonaut are firms quoted as examples of what this support wants to multiply; how much each received was not found.',
      },
    },
    'public-compute': {
      description:
        'Data-centre graphics processors (H200 class) open to researchers and start-ups, owned or rented.',
      who: 'The State pays. The universities that run it act and, if it is rented, private cloud providers.',
      sideEffects:
        'Without people to use it, almost only the compute indicator rises. Renting is fast, but large training then depends on private providers abroad. Places by region, transparent rules of access and energy are needed.',
      anchors: {
        tarapaca:
          'Tarapacá (Chile): 96 H200 GPUs for US$10 million, announced in February 2025; works were still out to tender in January 2026 and whether it opened is not known.',
        rental:
          'Renting one H100 GPU cost from US$1.99 to US$5.00 an hour in May 2026; a hundred GPUs at 60% use, about US$1.8 million a year.',
        coatlicue:
          'Coatlicue (Mexico): 14,480 GPUs for 6,000 million Mexican pesos, about US$330 million, in 24 months from January 2026.',
      },
    },
    access: {
      description:
        'Public money for rural fibre, 5G, public internet access and devices where the market does not reach.',
      who: 'The State pays (telecommunications fund) with the operators, who put in most of it. Operators and regional governments act.',
      sideEffects:
        'This lever narrows the gap between regions most directly, even if it moves the index little. The roll-out is mostly private: public money counts at the margin.',
      anchors: {
        'five-g':
          'Four operators committed at least US$506 million to 5G; in the third quarter of 2024 coverage was 15.5% of the population, largely nominal.',
        'costa-rica':
          'Costa Rica’s infrastructure hardly moved between two editions: 53.09 in 2024 and 53.11 in 2025.',
      },
    },
    'open-data': {
      description:
        'National datasets, good open data and rules for sharing them between public bodies. It shows in the index only if the data barometer is measured again.',
      who: 'The State pays. The digital secretariat of the PCM, ministries and universities act.',
      sideEffects:
        'Exchanging data raises questions of security, access and transparency: anonymisation, a register of uses and a data protection authority are needed. If regions or languages are missing from the data, models inherit that bias.',
      anchors: {
        barometer:
          'The indicator rests on the Global Data Barometer, published in May 2022 and May 2025; the next edition may fall outside the window.',
        'regional-mean':
          'The regional mean of 2025 is 47.73 and Costa Rica has 39.73; one commentator puts Peru above the mean, with no published figure.',
      },
    },
    'open-models': {
      description:
        'Adapting open-weight models to the country’s uses and languages, and putting them to work in public bodies and local teams.',
      who: 'The State pays. Universities, start-ups and public bodies act; the weights come from firms and consortia abroad.',
      sideEffects:
        'It lowers cost and serves languages and contexts that models made elsewhere miss. It yields as much as the country can absorb. Bias has to be assessed before use in public services.',
      anchors: {
        'latam-gpt':
          'Latam-GPT adapts Llama 3.1 with 70 billion parameters; a cost of US$550,000 was reported and its weights came out on 28 February 2026.',
        serving:
          'Offering Latam-GPT to the whole public was put at about US$200,000 a day: adapting it is cheap, running it is not.',
      },
    },
    adoption: {
      description:
        'Advice, subsidies and training so that small firms in traditional sectors and public services use AI: half for firms, half for the State.',
      who: 'The State pays (PRODUCE, ministries, regional governments). Firms, trade associations and public bodies that train their civil servants act.',
      sideEffects:
        'Large firms already use more AI than small ones: untargeted support widens that gap. Adopting without creating adds to dependency on technology from abroad. Public services need human review and checks for bias.',
      anchors: {
        surveys:
          'Three surveys, three populations: 14% of firms use AI (Lima Chamber of Commerce, 2024), 28% (IBM, 2023) and 49% (BCRP, January 2026).',
        'produce-loan':
          'In December 2025 PRODUCE announced a programme of US$122 million (US$100 million from the IDB) for 5,000 innovative ventures and 135,000 small firms.',
        sectors:
          'Sectors foreseen: mining, fishing, textiles and agriculture; in public services, education, health and transport. The half-and-half split is our own judgement.',
      },
    },
    stance: {
      description:
        'From managing rules (0) to using governance as a platform that draws capital and talent (1). It multiplies the take-up of grants, tax incentive and sandbox, of present programmes too.',
      who: 'It has no cost of its own. The PCM and the ministries act, with the same officials; firms and universities respond.',
      sideEffects:
        'As a platform, the compliance machinery keeps only part of its effects, good and bad. Drawing capital can weaken safeguards if nobody watches them.',
      anchors: {
        'uk-sandbox':
          'The nearest thing measured: firms that entered the British financial sandbox raised 15% more capital.',
        judgement:
          'How far the take-up of these tools rises is our own judgement: nothing was found that measures it for AI in Latin America.',
      },
    },
    sandbox: {
      description:
        'A unit that opens the controlled test environment foreseen in the regulation and guides firms through grants and incentives.',
      who: 'The State pays (institutional budget). The digital secretariat, the regulators and the firms that apply act.',
      sideEffects:
        'It may open and have no cases. Who enters and what is tested should be published, personal data protected, and places kept for small firms and those outside Lima.',
      anchors: {
        sbs: 'The sandbox of the SBS had no case between February 2022 and August 2025; Resolution SBS 04142-2025 redesigned it.',
        uk: 'In the United Kingdom, entering the financial sandbox went with 15% more capital raised and 50% better odds of raising it, per firm.',
      },
    },
    compliance: {
      description:
        'Audits, registers and compliance officers for the AI regulation. It raises governance and slows innovation somewhat.',
      who: 'The State pays for supervising staff, and firms for each high-risk system. The PCM, the data authority, Indecopi and the SBS act.',
      sideEffects:
        'It protects people and detects bias. Its cost weighs more on small firms than on large ones. Without execution the credit that the index gives wears off.',
      anchors: {
        ds115:
          'DS 115-2025-PCM (9 September 2025) sets risk tiers and controlled environments, applies after 90 working days and is paid from institutional budgets.',
        gdpr: 'After the European data regulation, investment deals in EU start-ups fell by a fifth to a third against the US; Peru’s duties are lighter.',
      },
    },
    rights: {
      description:
        'Cybersecurity, the data protection authority and citizens’ participation in carrying out the strategy.',
      who: 'The State pays. The data protection authority, the digital security centre and civil society organisations act.',
      sideEffects:
        'It is the safeguard of the other levers: it watches bias, access and misuse. If participation happens only in Lima, the regions are left out.',
      anchors: {
        rubric:
          'The index scores in steps: citizens’ participation by 25 points; personal data law and authority, 0 or 100.',
        ds115: 'DS 115-2025-PCM brought no new treasury money: it is paid from institutional budgets.',
      },
    },
    standards: {
      description:
        'Taking part in the international committees on AI standards and joining international agreements, with dedicated staff.',
      who: 'The State pays (staff and travel). INACAL, the Foreign Ministry, universities and firms on the committees act.',
      sideEffects:
        'It gives a voice in standards that will be settled anyway. If only large firms attend, the standards reflect their interests.',
      anchors: {
        rubric:
          'In the ISO/IEC committees on AI (SC 42) and security (SC 27), absence scores 0, observing 50 and taking part 100.',
        discrete:
          'As the index goes by steps, the model treats it as a jump that may not come; its chances are our own judgement.',
      },
    },
    regional: {
      description:
        'An active part in Latam-GPT and in the memorandum with Chile: data, adaptation, exchanges and shared tools.',
      who: 'The State pays for its part; the making of Latam-GPT depends on Chilean funds. The digital secretariat, Chile’s CENIA, universities and partners such as Brazil and the Dominican Republic act.',
      sideEffects:
        'Models made elsewhere miss local languages and contexts: sharing data helps, with rules on security, access and transparency. It can stall if Chile cuts. To last it needs stable financing, specialised talent and high-capacity compute.',
      anchors: {
        'latam-gpt':
          'Peru joined Latam-GPT by a memorandum signed with Chile in late 2025; Brazil and the Dominican Republic take part too.',
        cost: 'Making Latam-GPT was reported to cost about US$550,000; the yearly cost of a Peruvian share is our own judgement.',
      },
    },
    'stable-financing': {
      description:
        'The part of the budget that is protected for several years, neither cut nor restarted at each change of government. It improves execution, of present programmes too.',
      who: 'It has no cost of its own, but it ties resources. The Ministry of Economy and Finance and Congress, which passes the budget, act.',
      sideEffects:
        'It protects what works and what does not: it calls for public evaluations. It leaves less room for other spending and for regional governments unless agreed with them.',
      anchors: {
        execution:
          'Of public investment, 75.4% was executed in 2023, 81.6% in 2024 and 85.2% in 2025; the national government reached 91.9% in 2025.',
        concytec: 'CONCYTEC executed 93.5% of its budget and Innóvate 88.5% between 2015 and 2020.',
      },
    },
  },
} as const satisfies Shape<typeof reference>;
