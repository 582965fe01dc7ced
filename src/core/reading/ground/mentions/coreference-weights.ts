// Written by tools/train-coreference.ts. Do not edit.
// Weights of what speaks for and against one mention taking up another (`pair-features.ts`): a line a weight. What they were
// learnt from, and how well they do: docs/decisions/0007-coreference.md.

let weights: ReadonlyMap<string, number> | undefined;

/** The weight of a feature; 0 for one that has none. */
export function weightOf(feature: string): number {
  weights ??= new Map(table.split("\n").map((line) => [line.slice(line.indexOf(" ") + 1), Number.parseFloat(line)]));
  return weights.get(feature) ?? 0;
}

const table = `-0.07 a-building actors none
-0.06 a-building distance 4-6
-0.3 a-building distance 7-12
-0.36 a-building facility>place
0.11 a-building far 1 a same
0.36 a-building form a
-0.21 a-building form the
-0.6 a-building names apart
-0.07 a-building names part head
0.13 a-building names part head name
0.56 a-building names same a
0.27 a-building names some 
-0.49 a-building near no
0.26 a-building near words
0.1 a-building number one>one
-0.09 a-building number one>open
-0.14 a-building role >
0.06 a-building role >target
0.32 a-building role place>place
0.64 a-building speech quoted>told
-0.11 a-building speech told>out
0.34 a-building subject 0 0 false
-0.14 a-building subject 7-12 2 false
-0.24 a-building title false
0.34 a-party armed-group>armed-group
0.08 a-party between 4
-0.14 a-party between 5
-0.13 a-party chained 1
-0.06 a-party count earlier
-0.66 a-party distance 3
-0.07 a-party distance 7-12
0.13 a-party far 0 bare other
-0.15 a-party far 1 name other
0.18 a-party far 2 the other
-0.42 a-party first truefalse
-0.2 a-party form a
0.34 a-party government>government
-0.26 a-party names apart
0.08 a-party names some 
0.41 a-party names some head
-0.05 a-party names to pronoun
-0.05 a-party names to pronoun pronoun
-0.48 a-party near no
-0.38 a-party number one>many
-0.14 a-party number open>many
0.05 a-party number open>open
0.8 a-party organisation>organisation
-0.05 a-party role >actor
0.14 a-party role >participant
-0.52 a-party role >source
0.15 a-party role >victim
0.52 a-party role source>source
-0.39 a-party speech author
0.57 a-party speech both speak
-0.45 a-party speech out>told
-0.08 a-party speech quoted>out
0.17 a-party speech quoted>quoted
-0.13 a-party speech quoted>told
0.59 a-party speech together told
0.29 a-party speech told>told
0.35 a-party subject 0 2 false
0.15 a-party subject 1 1 false
-0.26 a-party subject 3 2 false
-0.58 a-party title false
-0.05 a-people chained 1
0.13 a-people count earlier
-1.19 a-people count later
-1.25 a-people first falsetrue
-0.23 a-people first truefalse
0.19 a-people form counted
-1.04 a-people names apart
0.26 a-people names same
0.43 a-people names same a
0.15 a-people names some 
-0.1 a-people near no
-0.21 a-people number one>open
0.11 a-people role >
0.1 a-people role victim>victim
-0.05 a-people speech author
-0.28 a-people speech out>told
0.05 a-people speech told>out
-0.06 a-people title false
-0.09 a-people title true
-0.11 a-person between 5
-0.05 a-person chained 1
0.37 a-person chained 2
0.27 a-person count later
-0.17 a-person distance 4-6
0.91 a-person far 0 bare same
0.57 a-person far 0 name other
0.11 a-person far 0 the other
0.61 a-person far 1 bare same
0.41 a-person far 2 a same
0.9 a-person far 2 bare same
0.2 a-person far 4-6 a same
-0.31 a-person far 4-6 pronoun other
0.22 a-person far 7-12 a same
-0.48 a-person first falsetrue
-0.33 a-person names apart
0.23 a-person names part head
0.35 a-person names same
0.85 a-person names same bare
0.66 a-person names same the
0.21 a-person names some head
0.27 a-person names some head a
-0.16 a-person names to pronoun
-0.16 a-person names to pronoun pronoun
-0.54 a-person names whole head
0.84 a-person near comma
-0.59 a-person near no
-0.12 a-person number one>many
-0.06 a-person role >
0.66 a-person role >actor
-1.25 a-person role >source
-0.28 a-person role actor>
0.31 a-person role actor>actor
0.33 a-person role actor>victim
-0.65 a-person speech out>told
0.81 a-person speech quoted>told
-0.42 a-person speech told>out
0.72 a-person subject 0 0 true
0.48 a-person subject 1 1 true
-0.72 a-person title false
-0.06 a-place actors none
0.37 a-place between 0
-0.39 a-place between 2
-0.1 a-place between 4
-0.36 a-place between 5
-0.26 a-place chained 1
0.2 a-place distance 0
-0.3 a-place distance 1
-0.47 a-place distance 2
-0.36 a-place distance 3
0.48 a-place far 0 name other
-0.23 a-place far 1 name other
0.62 a-place far 4-6 the other
-0.32 a-place first falsefalse
-0.09 a-place first truefalse
-0.08 a-place form name
-0.3 a-place names apart
0.15 a-place names part head
0.77 a-place names same
0.77 a-place names same a
0.28 a-place names some head
0.16 a-place names some head name
0.46 a-place near beside
1.11 a-place near comma
-0.83 a-place near no
0.1 a-place one event
-0.05 a-place role >
0.35 a-place role >place
0.11 a-place speech author
-0.22 a-place speech told>out
0.31 a-place subject 0 0 false
0.12 a-place subject 0 0 true
-0.21 a-place subject 4-6 2 false
-0.09 a-thing actors none
-0.21 a-thing between 2
-0.58 a-thing between 3
-0.09 a-thing between 5
-0.09 a-thing chained 1
-0.33 a-thing distance 3
-0.09 a-thing distance 4-6
0.07 a-thing far 0 bare same
0.35 a-thing far 1 a other
0.29 a-thing far 1 a same
0.2 a-thing far 2 a same
-0.6 a-thing far 2 bare same
0.37 a-thing far 3 a other
-0.09 a-thing first falsefalse
-0.67 a-thing first falsetrue
0.09 a-thing first truetrue
-0.22 a-thing form bare
0.12 a-thing form name
-0.39 a-thing form the
-0.08 a-thing names part head
0.45 a-thing names part head a
-0.13 a-thing names same
0.05 a-thing names same a
-0.05 a-thing names same bare
0.62 a-thing names whole  a
-0.09 a-thing near no
-0.82 a-thing number one>many
0.27 a-thing number open>one
0.2 a-thing role means>means
0.11 a-thing role target>target
-0.45 a-thing speech author
-0.33 a-thing speech out>told
-0.17 a-thing speech quoted>told
0.18 a-thing speech told>out
0.46 a-thing subject 1 0 true
-0.14 a-thing subject 3 2 false
-0.34 a-thing title false
-0.82 actors other
0.71 actors same
1.21 armed-group>armed-group
-0.42 armed-group>facility
-0.21 armed-group>government
-0.1 armed-group>person
-0.16 bare-building actors none
-0.06 bare-building chained 1
-0.06 bare-building distance 4-6
-0.14 bare-building distance 7-12
0.15 bare-building far 1 bare same
0.17 bare-building far 1 the other
-0.06 bare-building first falsefalse
0.38 bare-building form it
-0.73 bare-building names apart
-0.14 bare-building names part head
0.06 bare-building names same bare
0.49 bare-building names some  a
0.38 bare-building names to pronoun
0.38 bare-building names to pronoun pronoun
0.62 bare-building names whole head
-0.31 bare-building number many>open
0.34 bare-building number open>one
-0.19 bare-building number open>open
-0.12 bare-building role >target
0.26 bare-building role target>origin
-0.25 bare-building role target>target
-0.11 bare-building speech out>told
0.53 bare-building speech quoted>told
-0.28 bare-building speech told>told
-0.05 bare-building subject 7-12 2 false
-0.21 bare-building title false
-0.25 bare-party actors none
0.37 bare-party armed-group>armed-group
-0.17 bare-party armed-group>military-unit
-0.45 bare-party armed-group>population
-0.3 bare-party between 5
-0.15 bare-party distance 3
-0.19 bare-party distance 4-6
0.08 bare-party far 1 bare other
0.62 bare-party far 2 bare same
0.81 bare-party far 7-12 bare same
-0.07 bare-party first falsefalse
-0.1 bare-party first truetrue
0.07 bare-party form bare
-0.15 bare-party form name
0.26 bare-party form this
0.87 bare-party government>government
-0.7 bare-party government>population
-0.27 bare-party military-unit>armed-group
0.48 bare-party military-unit>military-unit
-0.16 bare-party military-unit>population
-0.48 bare-party names apart
-0.17 bare-party names apart name
-0.09 bare-party names part 
-0.19 bare-party names part  bare
0.62 bare-party names same
0.44 bare-party names same bare
0.39 bare-party names some  bare
-0.12 bare-party names some  name
0.07 bare-party names some head
0.21 bare-party names some head bare
-0.39 bare-party names to pronoun
-0.39 bare-party names to pronoun pronoun
0.09 bare-party names whole  bare
-0.09 bare-party near no
-0.14 bare-party number many>open
-0.48 bare-party number open>many
-0.26 bare-party organisation>population
-0.12 bare-party role actor>participant
-0.19 bare-party role actor>victim
0.65 bare-party role means>actor
-0.48 bare-party role participant>
0.07 bare-party role participant>actor
0.2 bare-party role participant>target
-0.29 bare-party role participant>victim
-0.14 bare-party role target>actor
0.08 bare-party role victim>actor
0.05 bare-party role victim>victim
-0.21 bare-party speech author
0.11 bare-party speech out>quoted
-0.16 bare-party speech told>out
0.26 bare-party subject 0 2 true
0.35 bare-party subject 1 1 true
0.13 bare-party subject 1 2 false
-0.37 bare-party title false
0.34 bare-people actors later
-0.23 bare-people between 5
-0.15 bare-people count later
0.8 bare-people count same
-0.16 bare-people distance 4-6
0.18 bare-people far 0 bare same
0.26 bare-people far 1 bare same
0.46 bare-people far 1 counted same
0.34 bare-people far 13- bare same
0.22 bare-people far 2 bare same
0.19 bare-people far 2 counted same
-0.12 bare-people far 2 the same
0.11 bare-people far 3 bare same
0.1 bare-people far 4-6 bare same
0.12 bare-people far 4-6 the same
0.15 bare-people far 7-12 bare same
0.09 bare-people far 7-12 the same
-0.18 bare-people first falsefalse
-0.06 bare-people first falsetrue
-0.33 bare-people form name
-0.38 bare-people gender true
-0.96 bare-people names apart
0.6 bare-people names part  bare
-0.15 bare-people names part head
0.37 bare-people names part head bare
-0.58 bare-people names part head counted
0.37 bare-people names same
0.33 bare-people names same bare
0.22 bare-people names same name
0.19 bare-people names same this
0.24 bare-people names some  bare
0.07 bare-people names some  counted
-0.32 bare-people names some  name
0.15 bare-people names some head
0.14 bare-people names some head bare
0.21 bare-people names some head counted
0.05 bare-people names some head the
-0.05 bare-people names to pronoun
-0.05 bare-people names to pronoun pronoun
-0.4 bare-people names whole 
0.13 bare-people names whole head
0.06 bare-people names whole head bare
-0.31 bare-people near no
-0.07 bare-people number many>open
-0.54 bare-people number one>many
0.06 bare-people role actor>actor
-0.12 bare-people role actor>participant
0.54 bare-people role actor>target
-0.32 bare-people role actor>victim
0.1 bare-people role source>source
-0.17 bare-people role victim>target
0.13 bare-people role victim>victim
0.11 bare-people speech both speak
-0.06 bare-people speech out>told
-0.18 bare-people speech together quoted
-0.14 bare-people speech told>quoted
0.1 bare-people subject 2 1 false
-0.62 bare-people title false
-0.06 bare-person actors none
-0.18 bare-person between 0
0.39 bare-person between 1
-0.18 bare-person between 3
-0.14 bare-person between 5
0.31 bare-person far 1 name other
0.63 bare-person far 3 bare same
0.11 bare-person far 3 pronoun other
0.07 bare-person far 4-6 name other
-0.26 bare-person far 4-6 pronoun other
-0.12 bare-person first falsefalse
0.25 bare-person first falsetrue
-0.05 bare-person form bare
-0.13 bare-person form he
0.18 bare-person form name
0.12 bare-person form own
0.42 bare-person gender true
-1.01 bare-person names apart
-0.06 bare-person names apart name
0.43 bare-person names part head
0.34 bare-person names same
0.25 bare-person names same bare
-0.35 bare-person names to pronoun
-0.35 bare-person names to pronoun pronoun
-0.2 bare-person near words
0.84 bare-person role >target
0.11 bare-person role >victim
-0.17 bare-person speech author
0.21 bare-person speech quoted>out
0.45 bare-person speech quoted>quoted
0.18 bare-person speech told>told
0.65 bare-person subject 1 1 false
-0.17 bare-person subject 1 2 false
-0.19 bare-person subject 3 2 false
-0.23 bare-person subject 4-6 2 false
0.1 bare-person subject 4-6 2 true
-0.2 bare-person title true
-0.14 bare-place actors none
-0.73 bare-place between 5
-0.07 bare-place distance 2
-0.38 bare-place distance 7-12
0.06 bare-place far 0 name other
0.62 bare-place far 1 bare same
-0.16 bare-place far 1 name other
-0.39 bare-place first falsefalse
0.18 bare-place form bare
-0.31 bare-place form name
-0.42 bare-place names apart
0.83 bare-place names same
0.78 bare-place names same bare
-0.57 bare-place names some 
-0.16 bare-place near no
-0.11 bare-place number many>many
-0.08 bare-place number many>open
0.15 bare-place role >place
-0.18 bare-place speech author
-0.23 bare-place speech out>told
-0.49 bare-place speech told>told
-0.7 bare-place subject 4-6 2 false
-0.32 bare-place title false
-0.13 bare-thing actors none
-0.09 bare-thing between 2
-0.34 bare-thing between 4
-0.13 bare-thing chained 1
-0.14 bare-thing distance 2
-0.21 bare-thing distance 4-6
-0.19 bare-thing distance 7-12
-0.05 bare-thing far 0 bare same
0.3 bare-thing far 1 a same
-0.06 bare-thing far 2 bare same
-0.39 bare-thing far 3 bare same
-0.12 bare-thing far 7-12 bare same
-0.1 bare-thing first falsefalse
-0.25 bare-thing first truefalse
0.15 bare-thing first truetrue
-0.12 bare-thing names apart bare
0.08 bare-thing names part 
-0.36 bare-thing names part head
0.41 bare-thing names part head a
-0.6 bare-thing names same a
0.06 bare-thing names same bare
0.23 bare-thing names same the
-0.11 bare-thing names some 
0.16 bare-thing names whole 
-0.2 bare-thing near no
-0.14 bare-thing number many>one
-0.97 bare-thing number many>open
-0.07 bare-thing number open>many
0.14 bare-thing number open>one
-0.56 bare-thing number open>open
-0.32 bare-thing role means>
-0.33 bare-thing role target>target
-0.38 bare-thing speech out>told
0.07 bare-thing speech quoted>quoted
-0.25 bare-thing speech told>out
-0.27 bare-thing speech told>told
-0.13 bare-thing subject 0 1 false
-0.1 bare-thing subject 1 1 false
-0.05 bare-thing subject 1 2 false
-0.05 bare-thing subject 2 1 false
0.23 bare-thing subject 3 1 false
-0.13 bare-thing subject 3 2 false
0.33 bare-thing subject 4-6 0 false
-0.45 bare-thing subject 4-6 2 false
-0.27 bare-thing title false
-0.1 bare-thing weapon>weapon
-0.33 between 5
0.99 by head  name-party
0.62 by head academy the-building
0.77 by head accused he
0.53 by head activist name-person
0.32 by head activist she
0.74 by head activists bare-people
-0.18 by head activists the-people
0.14 by head advisers bare-people
0.45 by head advisers the-people
0.44 by head advisers they
0.42 by head agency it
0.71 by head agent the-person
0.5 by head agents they
0.67 by head airbase name-building
0.68 by head airbase the-building
-0.63 by head aircraft the-thing
0.44 by head airfield the-building
-0.06 by head airport name-building
-0.08 by head airport the-building
0.32 by head alliance it
0.8 by head alliance name-party
-0.17 by head area the-place
-0.48 by head areas name-place
0.41 by head army this-party
0.2 by head assembly the-party
0.88 by head attacker the-person
0.23 by head attackers bare-people
0.81 by head attackers they
0.37 by head authorities they
0.06 by head bar the-building
0.26 by head base it
-0.13 by head base name-building
0.41 by head base the-building
0.54 by head battalion we
0.4 by head bodies the-people
0.15 by head bomb a-thing
-0.56 by head bomb bare-thing
0.58 by head bomber a-person
0.31 by head bomber he
-0.42 by head bomber i
-0.07 by head bomber the-person
0.52 by head bomber this-person
0.42 by head bombers counted-people
0.59 by head bombers the-people
-0.09 by head bombs bare-thing
0.26 by head bombs counted-thing
0.25 by head bombs own-thing
0.5 by head bombs the-thing
0.05 by head border the-place
0.35 by head boy he
0.25 by head boy the-person
0.55 by head bridge the-building
-0.4 by head brother he
0.07 by head brother name-person
-0.28 by head brother own-person
0.69 by head brothers bare-people
-0.07 by head brothers the-people
0.14 by head brothers they
0.66 by head building the-building
0.16 by head bus a-thing
0.08 by head bus the-thing
-0.26 by head bush he
-0.1 by head camp name-building
0.35 by head capital name-place
0.27 by head capital the-place
0.55 by head captured he
0.28 by head car bare-thing
0.58 by head car name-thing
0.38 by head car the-thing
0.89 by head center name-party
0.05 by head centre the-building
-0.11 by head checkpoint a-building
-0.13 by head chief the-person
0.13 by head child a-person
-0.05 by head children bare-people
-0.26 by head children they
-0.13 by head chlorine bare-thing
0.48 by head church the-building
0.24 by head city a-place
0.06 by head city this-place
-0.43 by head civilians the-people
0.32 by head clinic the-building
-0.1 by head coalition name-party
0.54 by head coalition we
-0.28 by head colonel he
0.59 by head command it
-0.2 by head command name-party
-0.16 by head command the-party
0.22 by head command we
-0.14 by head commander a-person
-0.38 by head commander he
0.33 by head commander name-person
0.1 by head commander the-person
0.19 by head compound the-building
0.51 by head convoy bare-thing
0.14 by head convoy the-thing
0.47 by head council it
1.18 by head country name-place
-0.28 by head country the-place
0.06 by head court it
0.28 by head court the-building
0.48 by head cousin she
0.88 by head crowd the-people
0.58 by head department the-building
0.38 by head department the-party
-0.38 by head depot the-building
0.39 by head device a-thing
0.42 by head device name-thing
0.3 by head devices the-thing
0.17 by head director he
0.18 by head director name-person
0.05 by head district name-place
-0.16 by head district the-place
0.28 by head doctor he
-0.06 by head dozens counted-people
0.15 by head driver he
-0.32 by head driver the-person
0.13 by head drivers they
0.36 by head drone it
-0.61 by head drone the-thing
-0.29 by head embassy it
0.06 by head embassy the-building
0.53 by head embassy we
0.59 by head enclave the-place
0.46 by head enforcement they
0.56 by head engineer he
0.12 by head envoy he
0.97 by head evacuees bare-people
0.43 by head explosive the-thing
0.54 by head facilitator he
-0.3 by head facilitator the-person
0.17 by head facility the-building
-0.16 by head families they
0.2 by head farm the-building
0.16 by head father name-person
0.46 by head father own-person
0.61 by head ferry the-thing
-0.1 by head fighters the-party
-0.45 by head fighters they
0.11 by head force the-party
0.3 by head force they
0.31 by head forces bare-party
0.25 by head forces own-party
-0.33 by head forces the-party
0.12 by head form name-thing
-0.35 by head front it
0.2 by head front name-party
0.15 by head front the-party
0.33 by head front this-party
0.36 by head front we
-0.09 by head garage the-building
0.06 by head gas bare-thing
-0.54 by head gas the-thing
0.34 by head general name-person
0.39 by head government bare-party
-0.05 by head government they
-0.09 by head government we
0.35 by head governor he
0.05 by head governor name-person
0.22 by head governor the-person
-0.57 by head groom he
0.2 by head groom the-person
-0.09 by head group a-party
0.08 by head group it
0.22 by head group name-party
0.18 by head group they
-0.19 by head groups bare-party
-0.39 by head groups name-party
-0.89 by head groups the-party
0.25 by head groups they
-0.69 by head guerrillas a-party
-0.28 by head guerrillas it
0.31 by head guerrillas the-party
0.48 by head guerrillas they
-0.05 by head guerrillas we
0.69 by head gunmen they
0.18 by head guy he
-0.32 by head he a-person
-0.23 by head he bare-person
-0.35 by head he i
-0.55 by head he name-person
0.26 by head he own-person
-0.11 by head he this-person
0.72 by head head he
0.77 by head head name-person
0.65 by head headquarters name-building
0.16 by head headquarters the-building
0.28 by head helicopter name-thing
0.59 by head helicopter the-thing
0.32 by head helmets bare-people
0.55 by head helmets the-party
0.43 by head helping they
-0.09 by head her name-person
0.18 by head her she
0.47 by head him he
0.22 by head himself he
0.15 by head his bare-person
-0.11 by head his he
0.32 by head his i
-0.12 by head his name-person
-0.61 by head his the-person
0.17 by head hospital name-building
0.58 by head hospital the-building
-0.13 by head hotel the-building
-0.3 by head i he
0.52 by head i i
0.23 by head i name-person
-0.72 by head i own-person
-0.13 by head i she
-0.09 by head i the-person
-0.15 by head i this-person
-0.41 by head individual he
0.97 by head individual the-person
-0.07 by head individuals the-people
0.21 by head individuals they
0.6 by head inmates they
0.12 by head inspectors name-party
0.82 by head insurgent a-person
0.38 by head insurgent counted-people
0.34 by head insurgents a-party
0.11 by head insurgents bare-party
0.38 by head insurgents bare-people
0.11 by head insurgents counted-people
0.09 by head insurgents the-party
0.3 by head insurgents the-people
0.54 by head insurgents they
0.18 by head investigators bare-people
0.44 by head it bare-building
-0.25 by head it name-party
-0.07 by head it the-building
-0.16 by head its it
0.38 by head jihadist he
0.35 by head jihadists the-people
-0.54 by head lawyer he
0.08 by head lawyer name-person
0.35 by head leader he
0.09 by head leader name-person
0.22 by head leaders they
0.14 by head lot the-building
0.57 by head male he
-0.54 by head man a-person
0.41 by head man he
-0.08 by head man the-person
0.37 by head market it
0.22 by head market name-building
-0.35 by head market the-building
0.05 by head mayor he
0.31 by head mayor the-person
-0.25 by head me he
0.08 by head me i
-0.51 by head media name-party
0.5 by head member name-person
0.14 by head members counted-people
-0.08 by head members the-people
0.68 by head members they
0.43 by head members this-people
0.19 by head men the-party
0.73 by head men the-people
0.5 by head men they
0.45 by head militants the-party
0.61 by head militants the-people
0.34 by head militants they
-0.07 by head minister he
-0.58 by head minister i
-0.21 by head ministry we
0.39 by head missile a-thing
-0.18 by head missile the-thing
0.38 by head mission the-building
0.88 by head monitor a-party
-0.19 by head monitor it
0.12 by head monitor name-party
0.07 by head mosque name-building
0.11 by head mother i
0.59 by head mother name-person
0.17 by head mother own-person
0.1 by head mother she
-0.3 by head movement it
0.45 by head movement name-party
0.39 by head movement the-party
0.67 by head my i
0.37 by head national name-person
-0.26 by head neighborhoods bare-place
-0.43 by head neighborhoods the-place
0.48 by head neighbourhood name-place
0.48 by head neighbourhood the-place
0.17 by head observatory the-party
-0.18 by head officer he
-0.13 by head officers the-people
-0.39 by head officers they
0.14 by head officials they
0.29 by head old he
0.08 by head old the-person
0.11 by head one he
0.1 by head one name-person
0.17 by head opposition bare-party
-0.28 by head organization name-party
-0.35 by head organization the-party
-0.31 by head organization we
-0.23 by head organizations name-party
0.13 by head others counted-people
0.42 by head others the-people
0.66 by head our we
0.19 by head pair the-people
0.35 by head party it
0.33 by head party name-party
0.42 by head path the-party
0.2 by head patrol own-thing
0.41 by head patrol the-people
-0.14 by head patrol they
0.17 by head peasants bare-people
0.08 by head peasants the-people
0.15 by head people the-people
0.89 by head people these
-0.09 by head people this-people
0.73 by head perpetrators they
0.07 by head person he
0.11 by head person the-person
0.68 by head pilot he
0.47 by head pilots they
0.79 by head pistol name-thing
0.62 by head plane it
0.52 by head plane the-thing
0.15 by head police we
0.52 by head population the-people
-0.1 by head post the-building
0.16 by head powers we
-0.22 by head president he
-0.34 by head president name-person
0.23 by head priest he
0.48 by head priest name-person
0.51 by head prisoners bare-people
0.4 by head prisoners the-people
0.25 by head prisoners they
0.52 by head province counted-place
-0.11 by head province name-place
-0.45 by head province the-place
0.79 by head rebel bare-party
-0.39 by head rebel the-party
0.26 by head rebel they
-0.05 by head rebels a-party
0.59 by head rebels the-party
-0.12 by head rebels they
-0.43 by head regime it
0.14 by head regime name-party
0.09 by head regime the-party
0.38 by head region name-place
0.22 by head region the-place
0.5 by head reporters the-people
0.21 by head representatives they
0.46 by head resident he
0.06 by head residents the-people
0.81 by head restaurant name-building
0.16 by head restaurant the-building
0.32 by head road bare-building
0.35 by head road name-building
0.11 by head road the-building
0.15 by head rocket bare-thing
0.28 by head s he
-0.24 by head school a-building
-0.07 by head school name-building
-0.05 by head school the-building
0.52 by head scores counted-people
0.38 by head sergeant he
0.06 by head she i
0.54 by head she she
0.72 by head shell the-thing
-0.46 by head shells bare-thing
0.33 by head shrine name-building
0.53 by head shrine the-building
0.4 by head site the-place
0.5 by head six the-people
0.7 by head skipper he
-0.37 by head society name-party
0.11 by head soldiers they
0.16 by head son he
0.12 by head son name-person
0.51 by head sons they
-0.15 by head source he
-0.93 by head source name-person
-0.17 by head south the-place
0.08 by head spokesman the-person
0.33 by head staff we
0.39 by head state bare-party
0.18 by head state it
0.29 by head state the-party
-0.38 by head state they
0.6 by head states we
-0.08 by head station name-building
-0.11 by head station name-party
-0.05 by head station the-building
0.8 by head stronghold name-place
0.55 by head stronghold the-place
0.43 by head student he
0.3 by head student the-person
0.74 by head suburb the-place
0.48 by head suspect a-person
0.46 by head suspect he
0.38 by head suspect the-person
1.06 by head suspects the-people
0.93 by head suspects they
1.29 by head teen the-person
0.41 by head teenager he
0.32 by head teenager the-person
-0.25 by head television it
0.56 by head terrorist bare-party
0.8 by head terrorist he
-0.45 by head terrorist name-party
-0.22 by head terrorists bare-party
-0.12 by head terrorists name-party
-0.59 by head terrorists the-party
-0.53 by head terrorists the-people
0.2 by head terrorists they
0.67 by head them they
-0.13 by head they bare-people
-0.07 by head they the-party
0.06 by head they we
0.18 by head three counted-people
0.27 by head town it
0.38 by head town name-place
0.05 by head town the-place
0.28 by head towns name-place
0.19 by head troops bare-party
0.37 by head university the-building
0.1 by head us it
0.9 by head us we
0.38 by head vehicle name-thing
-0.05 by head vehicle the-thing
0.66 by head village a-place
0.73 by head warplane the-thing
0.19 by head warplanes name-thing
0.19 by head watch it
-1.14 by head we they
0.76 by head we we
0.09 by head weapons bare-thing
-0.16 by head witness he
-0.12 by head woman a-person
0.22 by head woman i
0.42 by head woman she
-0.06 by head women the-people
0.17 by head workers bare-people
0.39 by head workers counted-people
0.38 by head workers the-people
0.44 by head workers they
0.79 by head you bare-people
0.66 by head you the-people
-0.1 count later
-0.4 count other
1.44 count same
-0.29 counted-building actors none
-0.42 counted-building between 5
-0.21 counted-building chained 1
-0.49 counted-building count later
-0.5 counted-building names apart
-0.13 counted-building number many>open
-0.16 counted-building title false
-0.37 counted-people count earlier
-0.69 counted-people count later
1.24 counted-people count same
-0.32 counted-people distance 13-
-0.2 counted-people distance 7-12
0.1 counted-people far 2 counted same
-0.18 counted-people gender true
-0.74 counted-people names apart
-0.42 counted-people names part 
-0.41 counted-people names part  counted
-0.14 counted-people names part head
-0.1 counted-people names part head counted
0.13 counted-people names same
0.28 counted-people names same counted
0.09 counted-people names some head bare
0.27 counted-people names whole  counted
0.21 counted-people names whole head counted
-0.2 counted-people role >
0.28 counted-people role actor>actor
-0.06 counted-people speech author
-0.08 counted-people speech out>quoted
-0.36 counted-people speech out>told
-0.06 counted-people speech quoted>out
0.06 counted-people speech quoted>told
-0.08 counted-people subject 0 2 false
-0.2 counted-people subject 1 0 true
-0.07 counted-people subject 13- 2 false
-0.18 counted-people title false
-0.24 counted-person actors none
-0.14 counted-person between 5
-0.22 counted-person chained 1
-1.06 counted-person count later
-0.44 counted-person first falsefalse
0.11 counted-person form counted
-0.7 counted-person near no
-0.37 counted-person number one>one
-0.2 counted-person person>person
-0.24 counted-person title false
-0.21 counted-place actors none
-0.11 counted-place chained 1
-0.28 counted-place first falsefalse
-0.2 counted-place form name
-0.47 counted-place names apart
-0.46 counted-place near no
-0.28 counted-place number many>open
-0.17 counted-thing actors none
-0.17 counted-thing chained 1
0.31 counted-thing far 1 counted same
-0.31 counted-thing first falsetrue
0.14 counted-thing form the
-0.63 counted-thing names apart
0.77 counted-thing names same
0.75 counted-thing names same counted
-0.27 counted-thing names some 
0.14 counted-thing platform>platform
-0.06 counted-thing speech author
-0.48 counted-thing speech told>out
-0.37 counted-thing title false
-0.55 counted-thing weapon>weapon
-0.46 distance 13-
-0.27 distance 7-12
0.14 facility>armed-group
0.15 facility>military-unit
-0.22 facility>organisation
-1.16 facility>place
0.13 facility>population
0.41 far 0 a same
0.75 far 0 bare same
0.19 far 0 counted same
0.22 far 0 name same
0.77 far 0 pronoun same
0.8 far 0 the same
1.26 far 1 a same
0.6 far 1 bare same
0.46 far 1 counted same
0.86 far 1 name same
0.55 far 1 own same
0.6 far 1 pronoun same
0.78 far 1 the same
0.84 far 1 this same
0.38 far 13- a same
0.33 far 13- bare same
0.51 far 13- name same
0.27 far 13- the same
0.61 far 2 a same
0.34 far 2 bare same
0.21 far 2 counted same
0.91 far 2 name same
0.45 far 2 own same
-0.05 far 2 pronoun other
0.12 far 2 the same
-0.51 far 2 this same
0.46 far 3 name same
0.28 far 3 own same
0.56 far 3 the same
-0.1 far 3 this same
0.19 far 4-6 a same
0.09 far 4-6 bare same
0.48 far 4-6 name same
0.08 far 4-6 own same
0.41 far 4-6 the same
-0.11 far 4-6 this same
0.34 far 7-12 bare same
0.27 far 7-12 name same
1.12 far 7-12 the same
0.27 far 7-12 this same
-0.09 form it
-0.62 form one
-0.21 form she
-0.18 form who
-1.51 gender false
0.37 gender true
-0.14 government>armed-group
-0.53 government>facility
1.01 government>government
-0.51 government>person
-0.08 government>place
-0.42 government>platform
0.67 he between 0
-0.28 he between 4
-0.58 he between 5
0.53 he chained 4
0.09 he count earlier
1.05 he distance 0
0.47 he distance 1
-0.98 he distance 13-
-0.29 he distance 3
-0.76 he distance 4-6
-0.57 he distance 7-12
0.32 he far 0 a other
0.21 he far 0 bare other
0.31 he far 0 counted other
0.85 he far 0 name other
-0.53 he far 0 own other
-0.23 he far 0 pronoun other
0.7 he far 0 pronoun same
0.39 he far 0 the other
0.96 he far 0 this other
-0.31 he far 1 a other
0.1 he far 1 counted other
0.4 he far 1 name other
0.46 he far 1 own other
0.11 he far 1 pronoun other
0.61 he far 1 this other
-0.35 he far 13- name other
-0.61 he far 2 bare other
-0.45 he far 2 this other
-0.14 he far 3 a other
-0.28 he far 3 name other
-0.05 he far 3 own other
-0.44 he far 4-6 a other
-0.28 he far 4-6 bare other
-0.22 he far 4-6 name other
-0.21 he far 7-12 a other
-0.16 he far 7-12 name other
0.21 he first truefalse
0.1 he first truetrue
-0.67 he form i
-0.17 he form own
0.63 he form this
-0.17 he names pronoun own
0.63 he names pronoun this
-0.72 he near comma
0.22 he near no
0.49 he near stop
-0.26 he near words
0.31 he one event
0.21 he person>person
0.4 he role >actor
-0.17 he role >participant
-0.28 he role >source
0.73 he role >victim
0.38 he role actor>
0.08 he role actor>actor
0.53 he role actor>participant
-0.34 he role actor>source
0.3 he role actor>target
0.21 he role actor>victim
-0.63 he role participant>
0.55 he role participant>actor
0.47 he role participant>participant
0.16 he role participant>source
0.45 he role participant>target
0.14 he role participant>victim
-0.23 he role source>
-0.33 he role source>actor
-0.2 he role source>participant
0.7 he role source>source
-0.53 he role source>victim
-0.12 he role target>
-0.31 he role target>source
0.99 he role target>target
0.33 he role target>victim
0.37 he role victim>actor
-0.34 he role victim>source
0.42 he role victim>target
0.09 he role victim>victim
0.12 he speech author
0.81 he speech both speak
-0.99 he speech in own words
-0.43 he speech out>quoted
-0.49 he speech quoted>out
0.05 he speech quoted>quoted
0.38 he speech quoted>told
0.18 he speech speaker quoted
0.14 he speech speaker told
0.45 he speech together quoted
-0.48 he speech told>out
0.29 he speech told>told
0.3 he subject 0 0 false
0.33 he subject 0 0 true
0.29 he subject 0 1 false
0.46 he subject 0 1 true
0.36 he subject 0 2 false
0.22 he subject 0 2 true
0.08 he subject 1 0 false
0.86 he subject 1 0 true
0.13 he subject 1 1 false
0.53 he subject 1 1 true
-0.22 he subject 1 2 false
-0.26 he subject 13- 2 true
0.4 he subject 2 0 false
0.43 he subject 2 0 true
-0.6 he subject 2 1 false
-0.41 he subject 2 1 true
-0.08 he subject 3 1 false
-0.59 he subject 4-6 1 false
0.15 he subject 4-6 1 true
-0.13 he subject 7-12 2 false
0.38 head academy>=
0.29 head activists>=
0.54 head administration>=
0.36 head advisers>=
-0.16 head affiliated>=
-0.85 head agent>=
0.09 head agents>=
0.24 head agents>government
-0.58 head aircraft>=
0.44 head airfield>=
0.18 head airport>=
-0.58 head airport>place
0.52 head all>=
0.13 head alliance>=
-0.83 head ambassador>=
-0.45 head area>facility
-0.49 head areas>=
0.19 head army>=
-0.18 head army>armed-group
-0.05 head army>population
0.29 head armys>=
-0.52 head assembly>=
0.53 head attacker>=
1.13 head attackers>=
0.65 head attackers>population
-0.18 head authorities>=
-0.26 head bakery>=
0.33 head band>=
0.5 head bar>=
0.7 head base>=
0.76 head based>=
0.62 head bastion>=
0.78 head belonging>=
-0.14 head boat>=
0.06 head bomber>=
-0.06 head bombs>=
-0.07 head border>=
0.58 head boy>=
-0.26 head bride>=
-0.22 head bridge>=
-0.52 head brother>=
0.43 head brothers>=
0.85 head building>=
0.4 head buildings>=
-0.11 head bus>=
0.07 head buses>=
0.23 head camp>=
-0.35 head campus>=
1.09 head capital>=
-0.43 head car>=
-0.47 head center>=
0.87 head charity>=
0.1 head checkpoint>=
-0.41 head chief>=
-0.24 head children>=
0.2 head chlorine>=
-0.24 head church>=
0.43 head citizen>=
0.23 head citizens>=
0.83 head city>=
-0.32 head city>facility
0.11 head citys>=
0.49 head civil>organisation
0.78 head client>=
-0.33 head clinic>=
-0.37 head coalition>=
0.09 head coalition>military-unit
0.59 head coalition>organisation
-0.19 head command>=
0.21 head commander>=
0.1 head commanders>=
0.37 head commissioner>=
0.44 head company>=
0.22 head compound>=
-0.09 head coroner>=
0.52 head country>=
0.57 head countrys>=
-0.6 head countryside>=
-0.35 head court>=
-0.77 head crossing>=
0.79 head crowd>=
0.78 head defendant>=
0.3 head depot>=
0.23 head device>=
0.81 head devices>=
0.15 head diplomat>=
-0.36 head director>=
0.22 head district>=
-0.18 head districts>=
-0.59 head dozens>=
-0.26 head driver>=
-0.37 head drone>=
-0.1 head east>=
0.51 head eight>=
0.49 head el>=
-0.27 head embassy>=
0.46 head emir>=
0.81 head enemy>=
0.78 head explosive>=
-0.07 head explosives>=
0.79 head extremists>=
0.75 head facilitator>=
-0.21 head facilities>=
0.91 head facility>=
0.16 head farm>=
-0.15 head father>=
0.33 head field>=
0.57 head fighters>=
-0.41 head fighters>armed-group
-0.61 head fighters>population
0.14 head five>=
0.28 head force>=
0.08 head forces>=
-0.19 head forces>armed-group
-0.09 head forces>government
-0.28 head forces>population
-0.46 head four>=
0.07 head front>=
-0.76 head front>population
-0.23 head gas>=
-0.13 head gate>=
-0.07 head general>=
0.84 head girls>=
0.7 head government>=
-0.2 head government>armed-group
-0.23 head government>organisation
-0.21 head government>population
-0.89 head governor>=
-0.35 head groom>=
1.16 head group>=
-0.62 head group>armed-group
-0.21 head group>military-unit
-0.59 head groups>=
-0.13 head groups>population
0.37 head guerrilla>=
-0.05 head gun>=
0.44 head guy>=
-0.21 head hall>=
0.15 head he>=
-0.48 head head>=
0.75 head headquarters>=
0.5 head held>=
0.24 head helicopter>=
0.48 head helmets>=
0.54 head high>=
0.18 head highway>=
0.95 head himself>=
-0.44 head hospital>=
-0.37 head hospital>place
-0.38 head hotel>=
-0.25 head house>=
0.57 head hub>=
0.22 head i>=
-0.27 head imam>=
1.04 head individual>=
0.48 head individuals>=
0.28 head insurgent>=
0.8 head insurgents>=
-0.2 head insurgents>military-unit
0.3 head investigators>=
0.63 head island>=
0.52 head it>=
0.13 head it>armed-group
-0.7 head it>facility
-1 head it>place
-0.15 head it>platform
0.74 head itself>=
0.61 head jacket>=
-0.09 head jets>=
0.68 head jihadist>=
0.41 head jihadists>=
0.38 head killer>=
0.9 head leader>=
0.27 head led>=
0.26 head lives>=
-0.08 head lot>=
0.48 head magazine>=
0.29 head male>=
0.53 head man>=
-0.25 head man>population
0.17 head market>=
0.15 head martyrs>=
0.55 head may>=
-0.25 head mayor>=
0.25 head medics>=
-0.28 head member>=
-0.57 head members>armed-group
-0.09 head members>person
0.93 head men>=
0.31 head men>military-unit
0.25 head militants>=
-0.28 head militants>population
0.55 head military>=
-0.15 head militia>=
-0.6 head minister>=
-0.14 head ministry>=
0.1 head missile>=
0.46 head missiles>=
0.36 head mission>=
1.37 head monitor>=
0.12 head mosque>=
0.18 head mother>=
-0.06 head movement>=
0.24 head much>=
-0.65 head neighborhoods>=
0.16 head neighbourhood>=
0.86 head newspaper>=
-0.16 head north>=
0.56 head northwest>=
-0.62 head number>=
1.32 head observatory>=
-0.83 head observatory>armed-group
-0.47 head observatory>population
-0.51 head officer>=
-0.16 head officers>=
0.08 head offices>=
0.4 head official>=
0.78 head old>=
0.2 head one>=
-0.48 head opposition>=
0.93 head organisation>=
0.57 head organization>=
0.53 head organization>armed-group
0.47 head organization>organisation
-0.38 head organizations>=
-0.07 head other>=
-0.1 head owner>=
0.86 head packed>=
0.87 head pair>=
0.84 head paper>=
0.39 head partners>armed-group
-0.44 head parts>=
-0.29 head party>=
0.3 head patrol>=
-0.39 head peasants>=
0.3 head persons>=
1.01 head place>=
0.2 head plane>=
0.38 head planes>=
0.41 head plant>=
-0.05 head police>=
-0.11 head police>population
0.15 head policemen>=
-0.39 head positions>=
-0.34 head positions>place
0.75 head post>=
0.52 head prisoners>=
0.26 head program>=
-0.11 head province>=
0.19 head range>=
-0.32 head rapporteur>=
-0.23 head rebel>=
0.26 head rebels>=
-0.17 head rebels>population
0.56 head refugees>=
0.69 head regime>=
-0.1 head regime>population
-0.11 head regimes>=
-0.24 head region>=
-0.13 head representative>=
0.26 head residential>=
-0.1 head residents>=
0.71 head restaurant>=
0.47 head revolution>=
-0.21 head road>=
-0.06 head scores>=
-0.07 head secretary>=
0.27 head servicemen>=
0.19 head sham>=
0.32 head she>=
-0.48 head shell>=
-0.41 head shells>=
0.35 head shrine>=
-0.18 head side>=
0.48 head so>=
0.41 head soldier>=
0.32 head soldiers>=
-0.13 head someone>=
-0.31 head son>=
0.34 head sons>=
-0.09 head source>=
0.09 head south>=
-0.26 head spokesman>=
-0.21 head square>=
0.08 head staff>=
-0.1 head state>=
0.4 head station>=
-0.43 head street>=
0.49 head strong>=
0.71 head stronghold>=
0.7 head structure>=
0.65 head student>=
1.09 head suspect>=
0.9 head suspects>=
0.09 head team>=
0.31 head teen>=
-0.12 head teenager>=
0.07 head tens>=
-0.07 head terrorists>military-unit
-0.09 head terrorists>population
0.29 head the>=
0.38 head these>=
0.62 head they>=
0.18 head they>armed-group
-0.96 head they>facility
-0.31 head they>organisation
-1.13 head they>person
-0.31 head they>platform
0.25 head they>population
-0.25 head they>weapon
-0.08 head three>=
0.74 head town>=
0.1 head towns>=
-0.17 head train>=
0.64 head troops>=
-0.59 head troops>population
0.26 head truck>=
-0.69 head two>=
0.2 head uncle>=
0.5 head up>=
0.52 head us>=
0.6 head us>armed-group
-0.19 head us>military-unit
0.31 head vehicle>=
0.28 head victim>=
0.46 head victims>=
0.55 head village>=
-0.1 head volunteers>=
-0.72 head warplanes>=
0.15 head watchdog>=
0.27 head we>armed-group
-0.86 head we>facility
0.13 head we>government
-0.31 head we>media
0.11 head we>military-unit
0.37 head we>organisation
-2.12 head we>person
-0.75 head we>platform
-0.7 head we>population
-0.67 head we>weapon
-0.2 head weapons>=
0.09 head who>=
-0.29 head wife>=
0.18 head witness>=
0.17 head woman>=
-0.23 head women>=
1.5 head you>=
-0.24 head zone>=
0.96 heads activists>activists
0.82 heads administration>regime
0.45 heads advisers>advisers
-0.25 heads agent>agent
0.78 heads agents>agents
0.48 heads agents>patrol
0.11 heads airbase>airbase
0.41 heads aircraft>helicopter
0.7 heads airfield>airbase
0.8 heads airport>airport
0.81 heads airport>base
-0.26 heads area>area
0.45 heads area>neighborhood
1.11 heads area>region
0.56 heads area>suburb
0.27 heads army>army
0.5 heads army>forces
0.18 heads army>group
0.32 heads armys>army
0.35 heads assembly>assembly
0.12 heads attackers>attackers
0.49 heads bar>bar
0.35 heads base>base
0.63 heads base>headquarters
-0.12 heads boat>boat
0.45 heads bodies>bodies
0.6 heads bomb>device
-0.06 heads bomber>bomber
0.13 heads bomber>he
0.65 heads bombers>bombers
0.18 heads bombs>bombs
0.4 heads border>border
0.6 heads bride>bride
0.76 heads bridge>bridge
0.46 heads brother>brother
0.19 heads brother>he
0.61 heads brothers>suspects
0.51 heads building>building
0.48 heads building>headquarters
0.44 heads building>station
0.08 heads buses>buses
0.5 heads camp>camp
0.46 heads campus>university
0.35 heads capital>capital
0.85 heads capital>city
-0.47 heads car>car
0.56 heads car>vehicle
-0.42 heads casualties>casualties
0.12 heads centre>centre
0.77 heads checkpoint>checkpoint
-0.06 heads child>child
0.22 heads children>children
0.53 heads chlorine>gas
0.26 heads citizen>he
0.5 heads citizen>his
1.09 heads city>capital
0.3 heads city>city
0.18 heads city>town
0.29 heads citys>city
0.49 heads civil>helmets
0.57 heads client>he
0.12 heads clinic>clinic
0.82 heads coalition>coalition
0.86 heads coalition>coalitions
0.66 heads coalitions>coalition
0.3 heads commander>commander
0.7 heads convoy>convoy
0.53 heads cook>cook
-0.07 heads country>country
0.2 heads countryside>countryside
0.21 heads court>court
1.32 heads dead>people
0.71 heads defendant>he
0.66 heads depot>depot
0.7 heads device>bomb
-0.13 heads device>device
0.43 heads device>explosive
0.82 heads devices>bombs
-0.21 heads district>area
0.46 heads district>district
0.91 heads district>neighbourhood
0.57 heads district>region
0.38 heads district>suburb
-0.68 heads dozens>dozens
0.4 heads driver>driver
-0.06 heads drone>drone
0.1 heads drones>drones
0.5 heads embassy>embassy
0.47 heads embassy>mission
-0.09 heads explosives>explosives
-0.13 heads facilitator>facilitator
0.63 heads facility>academy
0.83 heads facility>hospital
0.37 heads farm>farm
0.42 heads fighters>forces
0.42 heads fighters>militants
0.35 heads fighters>rebel
0.81 heads fighters>rebels
1.1 heads force>force
0.26 heads force>they
0.56 heads forces>army
0.88 heads forces>troops
0.49 heads front>front
0.83 heads front>guerrillas
0.73 heads garage>garage
-0.2 heads gas>chlorine
0.82 heads government>government
1.54 heads government>regime
0.6 heads governor>governor
0.61 heads groom>groom
-0.05 heads group>army
0.44 heads group>front
-0.7 heads group>group
0.24 heads group>it
1.02 heads group>monitor
0.27 heads group>movement
1.07 heads group>observatory
0.23 heads group>organization
0.71 heads group>path
-0.14 heads group>rebels
0.83 heads group>state
-0.24 heads group>terrorists
-0.24 heads groups>group
0.75 heads groups>organizations
0.12 heads guerrilla>guerrillas
0.65 heads guerrilla>rebels
0.31 heads guerrillas>rebels
0.45 heads he>accused
0.25 heads he>bomber
-0.17 heads he>brother
-0.26 heads he>chief
-0.1 heads he>colonel
0.17 heads he>director
0.28 heads he>doctor
0.15 heads he>driver
0.36 heads he>engineer
0.17 heads he>facilitator
0.49 heads he>general
0.45 heads he>governor
-0.57 heads he>groom
0.54 heads he>head
0.35 heads he>him
0.05 heads he>himself
-0.22 heads he>individual
0.56 heads he>leader
0.25 heads he>man
-0.43 heads he>mayor
-0.33 heads he>me
-0.06 heads he>member
-0.11 heads he>minister
0.07 heads he>official
0.11 heads he>old
0.62 heads he>pilot
0.33 heads he>resident
0.66 heads he>sergeant
0.17 heads he>son
0.07 heads he>source
0.16 heads he>spokesman
0.14 heads he>suspect
0.43 heads he>teenager
0.26 heads he>terrorist
-0.2 heads he>witness
0.6 heads headquarters>building
0.51 heads headquarters>headquarters
0.48 heads helicopter>helicopter
0.05 heads her>her
0.63 heads her>she
0.2 heads her>woman
0.59 heads high>school
-0.35 heads him>ambassador
0.27 heads him>bomber
-0.29 heads him>brother
-0.49 heads him>general
0.29 heads him>he
0.6 heads him>him
-0.73 heads him>his
-0.73 heads him>i
-0.39 heads him>individual
0.31 heads him>man
-0.26 heads him>officer
0.35 heads him>old
-0.6 heads him>president
0.38 heads him>son
0.54 heads him>student
0.51 heads him>suspect
0.16 heads him>teen
0.21 heads himself>he
0.11 heads himself>leader
0.41 heads his>citizen
0.21 heads his>he
-0.36 heads his>him
-0.27 heads his>i
0.43 heads his>leader
0.21 heads hospital>hospital
-0.37 heads i>bomber
-0.45 heads i>he
-0.34 heads i>him
0.29 heads i>his
0.58 heads i>i
0.83 heads i>me
-0.45 heads i>minister
0.09 heads i>president
0.28 heads i>she
0.22 heads i>woman
0.11 heads individual>leader
0.47 heads insurgent>governor
0.4 heads insurgent>insurgent
0.65 heads insurgents>insurgents
0.76 heads insurgents>terrorists
0.3 heads investigators>investigators
0.42 heads it>agency
0.29 heads it>base
0.07 heads it>city
0.61 heads it>command
0.06 heads it>court
0.36 heads it>drone
-0.3 heads it>embassy
-0.22 heads it>front
0.14 heads it>group
-0.28 heads it>guerrillas
-0.15 heads it>military
-0.25 heads it>monitor
-0.3 heads it>movement
-0.08 heads it>organization
0.35 heads it>party
0.62 heads it>plane
-0.43 heads it>regime
0.18 heads it>state
-0.26 heads it>television
0.16 heads it>town
0.13 heads it>us
0.19 heads it>watch
0.32 heads its>army
0.42 heads its>coalition
-0.05 heads its>it
-0.17 heads its>its
0.23 heads itself>group
0.67 heads jacket>bomber
0.6 heads jihadists>group
0.64 heads jihadists>jihadists
0.35 heads killer>he
0.71 heads lot>lot
0.52 heads magazine>magazine
0.28 heads man>bomber
-0.32 heads man>he
0.39 heads man>him
-0.69 heads man>his
-0.58 heads man>man
0.77 heads man>suspect
0.23 heads market>market
0.56 heads me>him
0.55 heads me>i
0.56 heads me>me
0.66 heads me>she
0.68 heads medics>medics
0.47 heads members>members
0.84 heads members>militants
-0.57 heads men>men
0.06 heads men>militants
0.34 heads men>them
0.76 heads men>workers
0.39 heads militants>bombers
0.26 heads militants>group
0.57 heads militants>jihadists
-0.27 heads militants>militants
0.48 heads militants>terrorists
1.26 heads military>army
-0.42 heads minister>he
0.23 heads ministry>ministry
0.58 heads missiles>missiles
0.59 heads missiles>salvo
0.69 heads monitor>monitor
1.44 heads monitor>observatory
0.43 heads mosque>mosque
0.84 heads mother>mother
0.46 heads motorcycle>motorcycle
-0.35 heads my>i
-0.44 heads my>me
0.66 heads my>mother
0.66 heads my>my
0.19 heads neighborhood>neighborhood
0.74 heads neighborhood>neighbourhood
0.22 heads neighborhoods>neighborhoods
0.1 heads neighbourhood>neighbourhood
0.43 heads number>number
1.17 heads observatory>group
1.9 heads observatory>monitor
1.29 heads observatory>observatory
0.18 heads officers>officers
0.41 heads offices>offices
0.51 heads old>he
0.46 heads old>old
0.41 heads old>student
0.52 heads one>bomber
0.21 heads opposition>rebels
0.34 heads organization>front
0.19 heads organization>group
0.76 heads organization>movement
0.7 heads others>others
0.21 heads party>party
0.57 heads patrol>patrol
-0.12 heads peasants>peasants
0.42 heads people>brothers
0.76 heads people>others
0.68 heads people>six
0.07 heads people>you
0.62 heads person>person
0.73 heads pilot>pilot
0.3 heads plane>plane
0.24 heads planes>planes
-0.56 heads police>police
0.39 heads policemen>policemen
0.94 heads population>population
-0.18 heads positions>positions
0.56 heads post>post
-0.58 heads president>he
-0.42 heads president>i
0.31 heads prisoners>prisoners
-0.16 heads prisoners>they
0.98 heads province>province
0.47 heads range>road
0.83 heads rebel>guerrillas
-0.23 heads rebel>rebels
0.08 heads rebels>fighters
1.25 heads rebels>guerrillas
-0.68 heads rebels>rebels
0.66 heads refugees>refugees
1.19 heads regime>government
0.93 heads regime>regime
0.83 heads regimes>regime
0.45 heads region>region
0.26 heads reporters>reporters
-0.12 heads residents>residents
0.63 heads restaurant>restaurant
-0.1 heads road>city
0.48 heads road>road
0.32 heads school>school
0.09 heads secretary>secretary
0.52 heads service>service
0.57 heads sham>group
0.3 heads she>her
-0.05 heads she>i
0.16 heads she>mother
0.36 heads she>she
0.51 heads she>woman
0.38 heads shell>shell
0.5 heads shrine>shrine
1 heads site>site
0.43 heads soldiers>soldiers
0.78 heads soldiers>troops
0.49 heads someone>his
0.21 heads son>son
-0.07 heads source>source
1.01 heads sources>sources
0.08 heads south>south
0.25 heads spokesman>spokesman
0.62 heads square>square
-0.12 heads station>building
0.41 heads station>station
0.1 heads street>street
0.37 heads suburb>suburb
0.97 heads suspect>bomber
0.1 heads suspect>man
0.16 heads suspect>suspect
0.21 heads suspects>suspects
0.8 heads team>force
0.22 heads terrorist>terrorists
0.11 heads terrorists>front
0.71 heads terrorists>group
-0.23 heads terrorists>groups
0.08 heads terrorists>militants
0.58 heads terrorists>operating
-0.39 heads terrorists>terrorists
1.13 heads the>others
0.43 heads their>group
0.57 heads them>agents
0.95 heads them>attackers
0.06 heads them>bombers
0.12 heads them>civilians
-0.24 heads them>guerrillas
0.48 heads them>insurgents
0.54 heads them>members
0.28 heads them>men
0.27 heads them>militants
0.22 heads them>people
0.2 heads them>prisoners
-0.57 heads them>rebels
0.42 heads them>state
0.81 heads them>suspects
0.62 heads them>terrorists
0.14 heads them>their
0.68 heads them>them
0.43 heads them>troops
0.2 heads they>activists
0.11 heads they>agents
-0.23 heads they>army
0.69 heads they>authorities
0.18 heads they>brothers
0.13 heads they>drivers
0.49 heads they>enforcement
0.43 heads they>extremists
-0.43 heads they>fighters
0.28 heads they>force
0.39 heads they>forces
-0.22 heads they>front
0.41 heads they>groups
0.77 heads they>guerrillas
0.73 heads they>gunmen
0.43 heads they>helping
0.22 heads they>individuals
0.36 heads they>insurgents
0.25 heads they>leaders
0.41 heads they>members
0.39 heads they>men
0.62 heads they>militants
0.09 heads they>officials
-0.13 heads they>patrol
0.47 heads they>pilots
0.22 heads they>prisoners
0.58 heads they>rebels
0.53 heads they>representatives
0.11 heads they>residents
1.13 heads they>soldiers
0.51 heads they>sons
0.43 heads they>suspects
-0.41 heads they>terrorists
0.09 heads they>them
0.19 heads they>they
-0.53 heads they>troops
-0.21 heads they>victims
-0.47 heads they>we
-0.12 heads they>workers
0.87 heads those>people
0.47 heads town>stronghold
0.18 heads town>town
0.61 heads town>village
0.26 heads towns>town
1.13 heads towns>towns
0.58 heads train>train
0.56 heads troops>army
0.71 heads troops>forces
0.34 heads troops>troops
0.35 heads truck>truck
0.48 heads uncle>he
-0.17 heads units>army
0.2 heads units>forces
0.27 heads us>forces
1.27 heads us>we
0.41 heads vehicle>bus
0.83 heads vehicle>car
0.2 heads vehicle>patrol
0.84 heads victims>civilians
0.34 heads victims>people
0.44 heads victims>them
-0.09 heads victims>victims
0.76 heads village>village
0.2 heads villages>villages
0.63 heads we>battalion
0.24 heads we>brigades
0.69 heads we>coalition
0.48 heads we>command
0.53 heads we>embassy
0.36 heads we>front
-0.05 heads we>guerrillas
-0.31 heads we>organization
0.17 heads we>police
0.19 heads we>powers
0.24 heads we>states
0.21 heads we>they
0.67 heads we>us
0.68 heads we>we
0.51 heads wife>mother
0.49 heads woman>i
-0.29 heads women>women
0.48 heads workers>workers
0.51 heads you>he
0.11 heads you>i
0.44 heads you>people
0.94 heads you>you
0.78 heads zone>zone
0.13 i between 0
-0.07 i between 2
-0.36 i between 3
-0.19 i between 5
-0.11 i chained 1
-0.05 i chained 2
0.55 i chained 3
1.42 i chained 4
0.14 i distance 0
0.32 i distance 1
0.26 i distance 13-
-0.17 i distance 2
-0.18 i distance 3
-0.42 i distance 4-6
-0.2 i far 0 pronoun other
0.13 i far 0 pronoun same
0.55 i far 1 name other
1.16 i far 1 pronoun same
-0.24 i far 1 the other
0.2 i far 13- own other
0.45 i far 13- pronoun same
-0.18 i far 2 name other
0.24 i far 2 pronoun same
-0.44 i far 3 name other
0.48 i far 3 pronoun same
-0.22 i far 4-6 pronoun same
-0.51 i far 4-6 the other
0.46 i far 7-12 pronoun same
-0.16 i first falsefalse
-0.69 i first falsetrue
0.34 i first truetrue
-0.43 i form a
-0.15 i form he
0.74 i form i
-0.28 i form own
-0.45 i form the
-0.43 i names pronoun a
-0.28 i names pronoun own
0.28 i names pronoun pronoun
-0.45 i names pronoun the
0.39 i near stop
-0.49 i near words
0.12 i person>person
-0.31 i role >
-0.57 i role >actor
0.28 i role >source
-0.26 i role >victim
0.72 i role source>
-0.58 i role source>participant
0.47 i role target>
0.32 i role target>target
0.22 i role victim>
-0.53 i role victim>source
0.55 i role victim>victim
0.21 i speech author
-0.67 i speech out>told
-0.11 i speech quoted>out
-0.83 i speech quoted>quoted
-0.85 i speech quoted>told
1.52 i speech speaker quoted
-0.34 i speech speaker told
0.24 i speech together told
-0.56 i speech told>told
0.09 i subject 0 0 true
0.39 i subject 0 1 false
-0.34 i subject 0 1 true
0.66 i subject 1 0 true
-0.67 i subject 1 1 false
0.53 i subject 1 1 true
-0.62 i subject 1 2 false
0.39 i subject 1 2 true
0.23 i subject 13- 2 false
-0.05 i subject 13- 2 true
0.86 i subject 2 0 true
-0.37 i subject 2 1 false
-0.34 i subject 2 1 true
-0.71 i subject 2 2 false
0.47 i subject 3 1 true
-0.46 i subject 3 2 true
-0.19 i subject 4-6 0 true
-0.08 i subject 4-6 1 true
-0.13 i subject 4-6 2 false
-0.23 i subject 4-6 2 true
-0.28 i subject 7-12 2 false
-0.16 i subject 7-12 2 true
-0.34 i title false
0.48 i title true
0.19 it armed-group>military-unit
-0.38 it armed-group>organisation
0.37 it between 0
0.4 it between 1
-0.09 it between 3
-1.01 it between 5
1.28 it chained 4
-0.19 it count earlier
0.85 it distance 0
-0.56 it distance 2
-0.68 it distance 3
-0.7 it distance 4-6
-0.58 it distance 7-12
-0.11 it facility>armed-group
1.01 it facility>facility
0.11 it facility>government
-0.2 it facility>organisation
0.28 it facility>place
0.24 it far 0 a other
0.31 it far 0 name other
0.38 it far 0 pronoun same
0.5 it far 0 the other
0.21 it far 1 the other
0.07 it far 13- name other
-0.13 it far 2 bare other
-0.41 it far 2 name other
-0.07 it far 3 the other
-0.1 it far 4-6 name other
-0.27 it far 7-12 name other
-0.28 it first falsefalse
-0.28 it first falsetrue
0.76 it first truetrue
-0.07 it form bare
0.18 it form the
0.16 it form this
0.67 it government>military-unit
0.22 it government>organisation
-0.08 it government>place
0.1 it government>weapon
0.34 it media>media
0.59 it military-unit>armed-group
-0.62 it military-unit>facility
0.18 it military-unit>government
-0.19 it military-unit>military-unit
-0.12 it military-unit>organisation
-0.07 it names pronoun bare
0.18 it names pronoun the
0.16 it names pronoun this
0.28 it near words
0.41 it one event
0.42 it organisation>government
0.47 it organisation>military-unit
-0.18 it organisation>place
-0.11 it organisation>platform
0.38 it place>facility
0.25 it place>place
0.56 it platform>armed-group
-0.06 it platform>government
1.03 it platform>platform
-0.1 it population>armed-group
-0.46 it role >
0.3 it role >actor
0.27 it role >participant
-0.43 it role >place
0.37 it role >target
0.51 it role >victim
-0.83 it role actor>
0.28 it role actor>actor
0.05 it role actor>means
-0.69 it role actor>place
0.14 it role actor>source
0.15 it role actor>target
0.19 it role actor>victim
0.43 it role destination>place
0.17 it role means>
0.57 it role means>means
-0.12 it role place>place
-0.62 it role source>
-0.68 it role source>participant
-0.33 it role source>place
1.04 it role source>source
0.17 it role target>
-0.59 it role target>actor
0.33 it role target>place
1.32 it role target>target
0.44 it role victim>actor
0.79 it speech both speak
-0.09 it speech out>quoted
-0.71 it speech out>told
-0.89 it speech quoted>out
-0.5 it speech quoted>quoted
0.36 it speech quoted>told
0.42 it speech speaker quoted
0.62 it speech speaker told
0.58 it speech together quoted
0.52 it speech together told
-0.41 it speech told>out
-0.39 it speech told>told
1.08 it subject 0 0 true
0.08 it subject 0 1 false
0.6 it subject 0 1 true
-0.36 it subject 0 2 false
0.08 it subject 1 0 false
0.66 it subject 1 0 true
0.58 it subject 1 1 true
0.28 it subject 13- 2 false
-0.26 it subject 2 2 true
-0.11 it subject 3 2 false
-0.15 it subject 3 2 true
-0.27 it subject 4-6 2 false
-0.14 it subject 7-12 2 true
-0.05 it title false
-0.22 it weapon>armed-group
0.52 it weapon>weapon
-0.33 media>armed-group
-0.19 media>government
1.15 media>media
-0.14 media>military-unit
-0.38 media>organisation
-0.31 media>population
-0.83 military-unit>facility
-0.23 military-unit>government
0.75 military-unit>military-unit
-0.5 military-unit>person
0.05 military-unit>platform
-0.19 military-unit>population
-0.13 name-building distance 4-6
-0.47 name-building facility>place
0.86 name-building far 1 a same
0.37 name-building far 1 the same
0.29 name-building far 13- name same
0.25 name-building far 2 name same
0.34 name-building far 2 the same
0.09 name-building far 4-6 name same
-0.4 name-building far 4-6 the same
0.55 name-building far 7-12 name same
-0.21 name-building far 7-12 the same
-0.31 name-building first falsefalse
0.53 name-building first falsetrue
-0.12 name-building form bare
-1.06 name-building names apart
-0.13 name-building names apart a
0.52 name-building names part 
0.52 name-building names part  name
0.46 name-building names part head
0.46 name-building names part head name
0.42 name-building names same
0.42 name-building names same name
-0.17 name-building names some 
-0.14 name-building names some head
0.36 name-building names some head a
-0.25 name-building names some head name
0.45 name-building names whole head
0.74 name-building names whole head a
0.13 name-building names whole head bare
0.45 name-building names whole head name
0.34 name-building number one>one
-0.3 name-building number open>many
-0.11 name-building number open>open
-0.15 name-building role >source
-0.15 name-building role >target
-0.24 name-building role target>
0.21 name-building role target>origin
-0.29 name-building speech author
-0.5 name-building speech out>quoted
-0.1 name-building speech quoted>out
0.07 name-building speech told>out
0.17 name-building speech told>quoted
0.08 name-building subject 0 2 false
0.31 name-building subject 2 2 true
-0.13 name-building subject 3 2 false
-0.8 name-building title false
-0.32 name-party actors other
0.58 name-party armed-group>armed-group
-0.06 name-party armed-group>organisation
-0.28 name-party armed-group>population
-0.11 name-party between 5
-0.12 name-party distance 4-6
-0.09 name-party far 0 name same
0.21 name-party far 0 pronoun other
0.11 name-party far 0 the other
0.22 name-party far 0 the same
0.47 name-party far 1 a other
0.17 name-party far 1 bare same
0.05 name-party far 1 name same
-0.39 name-party far 1 pronoun other
0.55 name-party far 1 the same
0.14 name-party far 2 a other
0.61 name-party far 2 a same
-0.28 name-party far 2 pronoun other
0.25 name-party far 2 the same
0.05 name-party far 3 a same
0.37 name-party far 3 name same
0.37 name-party far 3 the same
-0.62 name-party far 4-6 a same
0.09 name-party far 4-6 bare same
0.51 name-party far 4-6 the same
0.1 name-party far 7-12 bare same
-0.15 name-party far 7-12 name same
0.43 name-party far 7-12 the same
-0.07 name-party first falsefalse
-0.44 name-party form it
0.4 name-party government>government
-0.51 name-party government>organisation
-0.13 name-party government>population
0.34 name-party media>media
0.15 name-party military-unit>military-unit
-0.52 name-party names apart
0.83 name-party names initials
0.77 name-party names initials name
0.26 name-party names part 
0.18 name-party names part  name
0.53 name-party names part  the
0.44 name-party names same
0.57 name-party names same name
-0.09 name-party names same the
-0.1 name-party names some 
0.2 name-party names some  a
-0.38 name-party names some  the
-0.28 name-party names some head a
-0.34 name-party names some head bare
0.06 name-party names some head the
-0.43 name-party names whole  a
-0.3 name-party names whole  bare
0.35 name-party names whole  name
-0.57 name-party names whole  the
0.59 name-party names whole head
0.17 name-party names whole head bare
0.84 name-party names whole head name
0.29 name-party near beside
-0.38 name-party near no
-0.24 name-party number many>open
-0.16 name-party number one>many
-0.2 name-party number open>many
-0.46 name-party organisation>government
0.74 name-party organisation>organisation
-0.14 name-party organisation>population
0.17 name-party role actor>participant
-0.3 name-party role actor>source
-0.08 name-party role participant>
0.21 name-party role participant>participant
-0.14 name-party role participant>source
-0.41 name-party role participant>victim
0.05 name-party role source>source
-0.49 name-party role target>actor
-0.19 name-party role target>source
0.51 name-party role target>target
0.21 name-party role victim>
-0.26 name-party role victim>actor
-0.05 name-party speech author
0.05 name-party speech both speak
-0.05 name-party speech in own words
-0.09 name-party speech quoted>out
-0.22 name-party speech quoted>told
-0.69 name-party speech together told
-0.27 name-party title false
-0.28 name-person between 5
-0.22 name-person chained 4
-0.14 name-person distance 4-6
-0.1 name-person distance 7-12
0.13 name-person far 0 a other
0.12 name-person far 0 counted other
-0.13 name-person far 0 name other
0.6 name-person far 0 pronoun other
0.11 name-person far 0 the other
0.24 name-person far 1 a other
0.07 name-person far 1 name other
0.51 name-person far 13- name same
-0.42 name-person far 13- pronoun other
-0.73 name-person far 2 a other
-0.07 name-person far 2 name other
0.69 name-person far 2 name same
0.22 name-person far 2 own other
-0.31 name-person far 2 pronoun other
-0.22 name-person far 3 a other
-0.34 name-person far 3 name other
0.48 name-person far 3 name same
-1.19 name-person far 3 pronoun other
-0.17 name-person far 4-6 name other
0.79 name-person far 4-6 name same
-0.59 name-person far 4-6 pronoun other
0.6 name-person far 7-12 name same
-0.25 name-person far 7-12 pronoun other
-0.44 name-person form he
0.32 name-person form i
0.14 name-person gender true
-0.51 name-person names apart
-0.09 name-person names apart name
1.65 name-person names part 
1.44 name-person names part  name
0.97 name-person names part head
0.89 name-person names part head name
0.85 name-person names same
1.13 name-person names same name
-0.07 name-person names some 
-0.29 name-person names some  a
-0.17 name-person names some  name
0.09 name-person names some head
1.13 name-person names whole 
0.87 name-person names whole  a
0.5 name-person names whole  name
0.95 name-person names whole  the
0.22 name-person names whole head
0.51 name-person names whole head name
1.1 name-person near called
-0.36 name-person number one>many
-0.94 name-person one event
-0.5 name-person person>population
0.08 name-person role >participant
-0.39 name-person role >source
0.09 name-person role actor>
0.23 name-person role actor>actor
0.06 name-person role actor>victim
0.26 name-person role participant>victim
-0.5 name-person role source>actor
0.28 name-person role source>participant
0.05 name-person role source>source
-0.45 name-person role source>victim
-0.14 name-person role target>
-0.28 name-person role target>source
1.18 name-person role target>target
-0.25 name-person role victim>
-1.31 name-person role victim>source
0.37 name-person role victim>victim
0.34 name-person speech in own words
-0.23 name-person speech out>told
-0.07 name-person speech quoted>out
0.07 name-person speech quoted>quoted
-0.05 name-person speech quoted>told
0.09 name-person speech together quoted
0.37 name-person speech together told
-0.08 name-person speech told>out
0.47 name-person speech told>quoted
0.42 name-person speech told>told
0.2 name-person subject 0 0 true
-0.15 name-person subject 0 1 false
-0.71 name-person subject 0 2 false
0.14 name-person subject 0 2 true
0.09 name-person subject 1 1 true
-0.09 name-person subject 13- 2 false
-0.68 name-person title false
-0.14 name-place actors none
-0.34 name-place between 5
0.43 name-place count later
-0.08 name-place distance 7-12
0.24 name-place far 0 name same
0.38 name-place far 1 a other
0.59 name-place far 1 a same
0.07 name-place far 1 name same
0.05 name-place far 2 name same
0.18 name-place far 3 name same
-0.51 name-place far 4-6 name same
-0.05 name-place far 7-12 name other
-0.68 name-place names apart
-0.13 name-place names part  name
0.08 name-place names part head
-0.1 name-place names part head name
0.73 name-place names same
0.51 name-place names same name
-0.11 name-place names some 
0.31 name-place names some head a
0.11 name-place names some head bare
0.57 name-place names whole head a
-0.38 name-place names whole head name
0.95 name-place near beside
-0.14 name-place near no
-0.5 name-place number many>open
-0.05 name-place number one>one
0.24 name-place number one>open
-0.25 name-place number open>open
-0.17 name-place one event
-0.17 name-place role source>place
-0.16 name-place speech author
-0.49 name-place speech quoted>out
-0.18 name-place subject 0 0 true
-0.07 name-place subject 13- 2 false
-0.05 name-place subject 7-12 2 false
-0.47 name-place title false
-0.43 name-thing between 3
-0.39 name-thing between 5
0.44 name-thing count earlier
-0.06 name-thing distance 2
-0.24 name-thing distance 4-6
-0.25 name-thing distance 7-12
-0.29 name-thing far 0 name other
0.97 name-thing far 0 name same
0.41 name-thing far 1 a other
0.49 name-thing far 1 name other
0.37 name-thing far 13- the other
-0.31 name-thing far 4-6 name other
-0.59 name-thing first falsefalse
0.12 name-thing first falsetrue
0.08 name-thing first truefalse
-0.21 name-thing first truetrue
-0.21 name-thing form bare
-0.12 name-thing form the
-0.37 name-thing names apart
-0.08 name-thing names apart name
0.19 name-thing names initials
0.2 name-thing names part 
0.2 name-thing names part  name
0.17 name-thing names part head name
-0.5 name-thing names same
-0.5 name-thing names same name
0.26 name-thing names some 
0.08 name-thing names some  name
-0.06 name-thing names some head
0.33 name-thing names some head name
0.59 name-thing names whole 
0.61 name-thing names whole  name
-0.51 name-thing names whole head
-0.3 name-thing names whole head bare
0.15 name-thing number many>many
0.33 name-thing number one>one
-0.06 name-thing number one>open
-0.07 name-thing number open>many
0.19 name-thing number open>one
-0.29 name-thing number open>open
-0.23 name-thing role means>
-0.16 name-thing role means>means
0.25 name-thing role target>
0.27 name-thing role target>target
-0.4 name-thing speech author
0.18 name-thing speech out>told
0.23 name-thing speech told>told
0.07 name-thing subject 0 1 false
-0.15 name-thing subject 1 0 false
0.38 name-thing subject 1 0 true
0.07 name-thing subject 1 2 false
0.38 name-thing subject 13- 2 true
-0.24 name-thing subject 2 1 false
0.51 name-thing subject 3 1 false
-0.6 name-thing subject 4-6 2 true
-0.2 name-thing subject 7-12 2 false
-0.58 name-thing title false
0.15 name-thing title true
-1.07 names apart
1.04 names initials
0.75 names initials name
0.93 names initials the
0.84 names part 
0.39 names part  bare
-0.08 names part  counted
0.47 names part  name
0.64 names part  the
0.07 names part  this
0.94 names part head
0.23 names part head a
0.24 names part head bare
0.37 names part head name
1.19 names part head own
0.71 names part head the
0.08 names part head this
-0.08 names pronoun bare
1.34 names same
0.38 names same a
0.42 names same bare
0.61 names same counted
0.86 names same name
0.4 names same the
-0.05 names same this
0.31 names some  a
0.06 names some head a
-0.1 names to pronoun
-0.1 names to pronoun pronoun
0.46 names whole  a
0.48 names whole  counted
0.12 names whole head
-0.05 names whole head a
0.09 names whole head bare
0.32 names whole head counted
0.07 names whole head name
-0.42 names whole head this
-0.9 near and
0.28 near beside
0.17 near bracket
1.17 near called
0.5 near comma
1.56 near is
0.07 new a-building
0.07 new a-building facility
0.09 new a-building head seen false
0.07 new a-building head seen true
0.23 new a-building many one
-0.16 new a-building many open
0.14 new a-building quoted false
-0.09 new a-building quoted true
0.23 new a-building role 
0.78 new a-building role origin
0.26 new a-building role target
0.1 new a-building sentence 0
-0.1 new a-building sentence 1
0.46 new a-building sentence 2
0.23 new a-party
0.27 new a-party head seen false
0.13 new a-party head seen true
0.59 new a-party many many
0.29 new a-party many one
0.36 new a-party media
1.04 new a-party military-unit
0.47 new a-party organisation
0.25 new a-party quoted false
0.11 new a-party quoted true
0.68 new a-party role actor
0.3 new a-party role participant
0.13 new a-party role source
0.09 new a-party role target
0.07 new a-party sentence 1
0.44 new a-party sentence 2
0.25 new a-people
0.45 new a-people head seen false
0.38 new a-people many many
0.21 new a-people many one
0.25 new a-people population
0.22 new a-people quoted false
0.29 new a-people quoted true
0.17 new a-people role 
0.16 new a-people role actor
1.05 new a-people role source
0.3 new a-people role target
0.32 new a-people role victim
0.52 new a-people sentence 0
0.5 new a-people sentence 2
0.23 new a-person head seen false
-0.17 new a-person head seen true
0.27 new a-person quoted false
-0.35 new a-person quoted true
0.87 new a-person role participant
0.48 new a-person role source
0.37 new a-person role victim
-0.19 new a-person sentence 0
0.6 new a-person sentence 2
0.06 new a-place
0.4 new a-place head seen false
-0.35 new a-place head seen true
0.45 new a-place many open
0.06 new a-place place
0.47 new a-place quoted true
-0.14 new a-place role destination
0.62 new a-place role place
0.71 new a-place role target
0.92 new a-place sentence 0
-0.11 new a-place sentence 1
0.09 new a-thing
0.29 new a-thing head seen true
0.37 new a-thing many many
0.81 new a-thing many open
0.08 new a-thing quoted false
0.11 new a-thing quoted true
0.45 new a-thing role 
0.61 new a-thing role actor
0.1 new a-thing role means
0.23 new a-thing role target
0.35 new a-thing sentence 2
0.25 new a-thing weapon
0.16 new bare-building
0.16 new bare-building facility
0.76 new bare-building head seen false
0.83 new bare-building many many
-0.3 new bare-building many one
0.45 new bare-building quoted false
-0.16 new bare-building quoted true
0.21 new bare-building role 
0.58 new bare-building role destination
1.01 new bare-building role origin
-0.09 new bare-building role source
0.5 new bare-building role target
0.08 new bare-building sentence 1
0.19 new bare-building sentence 2
0.21 new bare-party
0.35 new bare-party armed-group
0.32 new bare-party head seen false
0.33 new bare-party many many
0.13 new bare-party many open
1.51 new bare-party media
0.17 new bare-party military-unit
0.57 new bare-party organisation
0.26 new bare-party quoted false
0.09 new bare-party quoted true
0.14 new bare-party role 
0.35 new bare-party role actor
0.3 new bare-party role participant
0.39 new bare-party role source
0.2 new bare-party role target
0.62 new bare-party sentence 2
0.23 new bare-people
0.34 new bare-people head seen false
0.13 new bare-people head seen true
0.26 new bare-people many many
-0.13 new bare-people many one
0.23 new bare-people population
0.32 new bare-people quoted false
0.11 new bare-people quoted true
0.42 new bare-people role 
0.58 new bare-people role participant
0.69 new bare-people role source
0.51 new bare-people role target
0.23 new bare-people role victim
0.36 new bare-people sentence 0
0.73 new bare-people sentence 2
0.06 new bare-person
0.64 new bare-person head seen false
0.06 new bare-person many one
0.06 new bare-person person
0.18 new bare-person quoted false
-0.47 new bare-person role 
0.5 new bare-person role actor
0.37 new bare-person role source
0.78 new bare-person role target
0.22 new bare-person sentence 0
0.79 new bare-person sentence 1
0.15 new bare-place
0.45 new bare-place head seen false
-0.07 new bare-place head seen true
0.44 new bare-place many many
0.05 new bare-place many open
0.15 new bare-place place
0.26 new bare-place quoted false
-0.15 new bare-place quoted true
0.06 new bare-place role destination
1.06 new bare-place role origin
0.17 new bare-place role place
0.75 new bare-place role target
-0.38 new bare-place sentence 0
0.3 new bare-place sentence 1
0.26 new bare-place sentence 2
0.13 new bare-thing
0.13 new bare-thing head seen false
0.14 new bare-thing head seen true
0.28 new bare-thing many many
0.75 new bare-thing many one
0.22 new bare-thing quoted false
0.27 new bare-thing role 
0.16 new bare-thing role means
0.89 new bare-thing role target
0.23 new bare-thing sentence 0
0.21 new bare-thing sentence 2
0.21 new bare-thing weapon
0.3 new counted-building
0.3 new counted-building facility
0.92 new counted-building head seen false
0.42 new counted-building many many
0.28 new counted-building quoted false
0.21 new counted-building quoted true
0.26 new counted-building role 
0.12 new counted-building role place
0.13 new counted-building role target
-0.15 new counted-building sentence 1
0.66 new counted-building sentence 2
1.06 new counted-party
0.6 new counted-party armed-group
0.98 new counted-party head seen false
0.71 new counted-party many many
0.53 new counted-party many one
0.45 new counted-party many open
0.34 new counted-party media
0.48 new counted-party military-unit
0.41 new counted-party organisation
0.96 new counted-party quoted false
0.57 new counted-party role 
0.46 new counted-party role actor
0.18 new counted-party role participant
0.49 new counted-party role source
0.22 new counted-party sentence 1
0.96 new counted-party sentence 2
0.37 new counted-people
0.15 new counted-people head seen false
0.52 new counted-people head seen true
0.4 new counted-people many many
0.09 new counted-people many one
0.37 new counted-people population
0.42 new counted-people quoted false
0.15 new counted-people quoted true
0.41 new counted-people role 
0.24 new counted-people role actor
0.59 new counted-people role participant
0.91 new counted-people role source
0.3 new counted-people role victim
0.07 new counted-people sentence 0
0.31 new counted-people sentence 1
0.99 new counted-people sentence 2
0.24 new counted-person
0.18 new counted-person head seen false
0.11 new counted-person head seen true
0.24 new counted-person many one
0.24 new counted-person person
0.2 new counted-person quoted false
0.63 new counted-person quoted true
0.23 new counted-person role 
0.99 new counted-person role source
0.37 new counted-person role target
0.12 new counted-person sentence 0
0.17 new counted-person sentence 2
0.21 new counted-place
0.06 new counted-place head seen false
0.49 new counted-place head seen true
0.39 new counted-place many many
0.18 new counted-place many open
0.21 new counted-place place
0.12 new counted-place quoted false
0.54 new counted-place quoted true
-0.21 new counted-place role 
1.22 new counted-place role place
0.5 new counted-place role target
0.28 new counted-place sentence 1
0.16 new counted-place sentence 2
0.17 new counted-thing
0.36 new counted-thing head seen false
0.84 new counted-thing many one
0.23 new counted-thing many open
-0.08 new counted-thing platform
0.14 new counted-thing quoted false
0.26 new counted-thing quoted true
0.33 new counted-thing role 
1.21 new counted-thing role target
-0.15 new counted-thing sentence 0
0.39 new counted-thing sentence 2
0.62 new counted-thing weapon
-0.06 new he role 
0.71 new head academy the
0.46 new head activist a
-0.61 new head activist name
-0.09 new head activists bare
-0.53 new head administration name
0.89 new head administration the
0.59 new head adviser name
0.3 new head affiliated name
0.6 new head agencies bare
0.63 new head agencies name
0.39 new head agency bare
0.66 new head agency name
-0.22 new head agency the
1.04 new head agency this
-0.2 new head agents bare
0.78 new head agents this
0.13 new head airbase name
0.66 new head aircraft bare
0.53 new head aircraft counted
1 new head aircraft name
0.28 new head aircraft own
-0.46 new head airfield name
0.32 new head airport bare
0.44 new head airport name
-0.28 new head airport the
-0.63 new head all bare
1.19 new head allies own
0.14 new head ally name
0.73 new head ambassador the
0.46 new head ambulances bare
0.85 new head ammunition bare
0.82 new head analysts bare
0.69 new head any bare
0.86 new head anyone bare
0.59 new head area a
0.11 new head area bare
0.48 new head area name
0.08 new head area the
0.16 new head areas bare
0.52 new head areas counted
1.64 new head areas name
0.42 new head areas the
0.52 new head arms bare
0.74 new head army bare
0.21 new head army name
1.32 new head army the
0.74 new head artillery bare
-0.05 new head association name
1.03 new head association the
0.56 new head attacker a
-0.38 new head attacker the
1.22 new head authorities name
0.95 new head authorities the
0.66 new head axis name
0.63 new head bakery a
-0.12 new head bandits bare
0.38 new head bank name
1.23 new head bank the
0.51 new head banks bare
0.27 new head barracks a
0.77 new head barracks the
0.86 new head barrels bare
-0.39 new head base a
-0.31 new head base the
0.56 new head bases bare
0.77 new head battalion name
0.12 new head battalion the
0.68 new head battalions the
0.63 new head bloc name
0.21 new head block a
0.7 new head board name
0.89 new head boat a
1.04 new head bodies bare
-0.11 new head bodies the
0.19 new head bomb a
0.18 new head bomb bare
0.32 new head bomber a
-0.15 new head bombers counted
0.47 new head bombs bare
0.09 new head bombs counted
0.24 new head bombs the
-0.05 new head border name
0.21 new head border the
0.73 new head borders name
-0.38 new head both bare
0.98 new head boy a
0.38 new head boys counted
0.05 new head boys the
0.44 new head branch name
0.75 new head bridge name
0.09 new head bridge the
0.86 new head brigade name
0.12 new head brigade the
0.2 new head brigades name
0.23 new head brother name
0.84 new head brother the
0.12 new head brothers counted
0.05 new head brothers the
0.87 new head building a
0.55 new head building name
-0.85 new head building the
0.91 new head buildings bare
0.63 new head buildings counted
-0.76 new head buildings the
0.55 new head bullets bare
0.17 new head bus a
0.25 new head bush name
0.69 new head cabinet the
0.61 new head cache a
0.4 new head camp a
0.17 new head camp name
-0.34 new head camp the
0.68 new head camps bare
0.65 new head candidates bare
-1.14 new head capital name
0.77 new head captain a
0.92 new head captured counted
0.95 new head car a
0.75 new head car own
0.2 new head car the
0.68 new head cars bare
0.27 new head casualties bare
0.65 new head casualties counted
0.76 new head cell a
-0.19 new head center a
0.4 new head center name
0.49 new head center the
0.72 new head centers bare
0.73 new head centers counted
0.48 new head centre name
0.15 new head centre the
0.66 new head chairman name
0.73 new head channel name
-0.07 new head channel the
0.65 new head chapel the
0.5 new head checkpoint name
0.3 new head checkpoint the
0.29 new head checkpoints bare
-0.25 new head chief a
1.12 new head chief name
0.24 new head chief the
0.22 new head child a
0.62 new head child counted
1.61 new head children bare
0.5 new head children counted
-0.19 new head chlorine bare
0.63 new head church name
0.1 new head church the
0.21 new head cities name
0.2 new head cities the
0.76 new head citizen a
-0.21 new head citizens bare
-0.11 new head citizens counted
0.84 new head citizens the
0.14 new head city name
-0.8 new head city the
1.07 new head civilian a
1.03 new head civilian bare
0.35 new head civilian counted
0.66 new head civilians a
0.39 new head civilians bare
0.27 new head civilians the
0.85 new head civilians this
0.11 new head clinic a
0.42 new head clinic the
0.65 new head close bare
0.63 new head club name
0.43 new head club the
0.73 new head coalition a
-0.31 new head coalition bare
0.17 new head coalition name
0.46 new head coalition the
0.86 new head coast the
0.6 new head colleague a
0.77 new head colleagues own
1.01 new head colonel a
0.71 new head colonel name
1.08 new head column a
-0.37 new head column name
0.24 new head column the
0.83 new head columns name
0.37 new head combatants bare
0.34 new head command bare
0.74 new head command name
0.23 new head command the
-0.3 new head commander a
0.82 new head commander own
0.05 new head commander the
0.27 new head commanders bare
-0.52 new head commanders counted
0.83 new head commandos name
0.83 new head commission a
0.19 new head commission name
0.93 new head commission the
-0.32 new head commissioner the
-0.26 new head committee a
0.77 new head committee name
1 new head committee the
0.97 new head committees name
0.67 new head community name
1.29 new head community the
0.39 new head company own
-0.09 new head company the
0.69 new head components bare
0.85 new head compound a
-0.47 new head compound the
0.05 new head controlled bare
0.35 new head convoy name
0.56 new head cook a
0.89 new head corps name
0.72 new head corps the
0.94 new head correspondent name
0.41 new head correspondent own
0.31 new head correspondents bare
1.68 new head council name
1.02 new head council the
0.71 new head countries bare
0.69 new head countries name
-0.42 new head country a
-0.29 new head country bare
-0.12 new head country own
-0.08 new head country the
0.45 new head country this
-0.37 new head countrys the
0.68 new head countryside name
0.06 new head countryside own
0.61 new head countryside the
0.96 new head court a
0.78 new head court bare
0.27 new head court name
0.49 new head cousin a
0.2 new head crew name
0.49 new head crews bare
0.59 new head cross name
0.67 new head cross the
0.45 new head crossing name
0.6 new head crossing the
0.79 new head crowd a
0.73 new head daily name
0.63 new head dam name
1.09 new head dead bare
0.4 new head dead counted
-0.38 new head dead the
0.09 new head deaths counted
0.61 new head defence bare
0.5 new head defence the
0.74 new head delegate name
0.63 new head delegation a
0.41 new head department name
0.37 new head department the
0.71 new head deputy name
0.66 new head detachment name
-0.34 new head device a
-0.27 new head device name
-0.48 new head devices bare
0.73 new head devices counted
0.58 new head diplomats bare
0.17 new head director name
0.48 new head director the
0.72 new head directorate name
0.55 new head dissidents bare
0.65 new head district a
-0.48 new head district the
-0.23 new head districts bare
1.06 new head districts name
0.86 new head division name
0.45 new head doctor a
0.42 new head doctor the
0.78 new head doctors bare
0.66 new head dozen counted
0.71 new head dozens counted
0.76 new head driver a
0.55 new head driver name
0.48 new head driver own
0.1 new head driver the
0.49 new head drivers bare
0.36 new head drivers counted
0.72 new head drone a
0.27 new head drone bare
0.13 new head drones bare
-0.26 new head dynamite bare
-0.12 new head east name
0.6 new head east the
-0.24 new head eight counted
0.38 new head elder a
0.49 new head elder name
-0.11 new head elders bare
-0.3 new head eleven bare
0.4 new head embassy name
0.47 new head embassy the
-0.14 new head employees bare
-0.2 new head enclave name
-0.23 new head enemy the
0.55 new head engineer name
0.55 new head engineers bare
0.26 new head engineers counted
0.58 new head engineers the
0.74 new head entrance name
0.64 new head entrance the
0.36 new head envoy name
0.44 new head everyone bare
-0.23 new head experts bare
0.11 new head explosives bare
0.06 new head extremists bare
0.77 new head facilities bare
0.06 new head facility a
0.09 new head facility name
1.02 new head factions bare
0.7 new head factions name
1.16 new head factions the
1.01 new head families bare
0.48 new head families counted
0.32 new head families own
0.12 new head families the
0.66 new head family a
0.59 new head family bare
0.98 new head family own
1.22 new head family the
0.52 new head farm the
-0.19 new head farms name
0.76 new head father name
-0.23 new head father own
0.58 new head fifteen bare
0.43 new head fifty bare
-0.11 new head fighters bare
0.35 new head fighters name
0.45 new head fighters the
0.6 new head fighters this
0.49 new head fire bare
0.4 new head fishermen bare
0.23 new head fishermen counted
0.09 new head five bare
-0.2 new head five counted
0.95 new head fleet the
1.07 new head floor the
0.6 new head fm name
0.7 new head force bare
0.49 new head force name
0.4 new head forces bare
-0.35 new head forces counted
0.28 new head forces own
0.75 new head forces the
0.73 new head forces this
0.59 new head foreigners bare
0.61 new head formations bare
0.5 new head four counted
0.71 new head fourteen bare
0.58 new head front name
-0.19 new head front the
0.62 new head frontier name
0.62 new head fund name
0.57 new head gangs bare
0.23 new head garrison name
0.49 new head garrison the
0.26 new head gas a
0.22 new head gas bare
0.7 new head gas the
0.23 new head gate the
1.01 new head gathering a
-0.14 new head gatherings bare
0.55 new head gendarmerie the
0.96 new head general name
0.37 new head girls counted
-0.08 new head government a
-0.08 new head government bare
0.12 new head government name
0.76 new head government own
0.37 new head government the
0.67 new head governments the
0.62 new head governor name
0.95 new head governor the
0.76 new head governorate name
0.58 new head grenade a
0.77 new head grenades bare
0.28 new head group a
-0.38 new head group bare
0.31 new head group name
-1.01 new head group the
0.18 new head groups bare
0.31 new head groups counted
0.61 new head groups name
1.04 new head groups the
1.21 new head groups this
-0.07 new head guard a
0.81 new head guard name
0.71 new head guard the
0.78 new head guards bare
0.36 new head guards name
0.84 new head guards the
1.08 new head guerrillas bare
0.6 new head guerrillas name
0.14 new head guerrillas the
0.62 new head guerrillas this
0.61 new head guests bare
0.28 new head guests counted
-0.31 new head gun a
0.87 new head gunmen bare
0.47 new head gunmen counted
0.25 new head gunners name
0.6 new head guns bare
0.59 new head half bare
0.91 new head half counted
0.28 new head hall the
-0.07 new head he pronoun
0.06 new head head name
0.79 new head head the
-0.24 new head headquarters name
-0.12 new head headquarters the
0.41 new head heart name
0.77 new head held bare
0.19 new head helicopter a
0.68 new head helicopters bare
-0.12 new head highway name
0.39 new head highway the
1 new head hill name
0.79 new head hills the
-0.24 new head him pronoun
0.72 new head his pronoun
0.77 new head home a
0.6 new head home own
0.45 new head homes bare
0.44 new head homes counted
1.08 new head homes own
0.56 new head hospital a
0.83 new head hospital bare
0.29 new head hospital name
0.14 new head hospital the
1.09 new head hospitals bare
0.68 new head hospitals counted
0.75 new head hospitals name
0.75 new head hostages counted
0.58 new head hotel the
0.54 new head house a
0.88 new head house bare
0.09 new head house name
0.56 new head house own
0.37 new head house the
0.66 new head houses bare
-0.22 new head houses counted
1.18 new head houses the
0.69 new head hundred a
0.83 new head hundreds counted
-0.16 new head individuals counted
0.51 new head infrastructure the
0.5 new head inhabitants bare
0.13 new head inhabitants counted
-0.19 new head insurgent counted
0.27 new head insurgents bare
-0.26 new head insurgents counted
-0.16 new head insurgents name
0.11 new head insurgents the
-0.1 new head international name
0.76 new head international the
0.18 new head investigators bare
0.73 new head jihadists bare
-0.48 new head jihadists name
0.35 new head jihadists the
0.1 new head journalist name
0.76 new head journalists bare
0.29 new head judge a
0.33 new head judges bare
0.49 new head junta the
0.72 new head kg bare
0.3 new head kindergarten a
0.73 new head lake the
0.74 new head lawyer name
0.84 new head lawyer own
-0.55 new head leader a
1.34 new head leaders bare
0.65 new head line name
0.57 new head line the
0.55 new head lines bare
0.57 new head lines name
0.7 new head lines the
0.74 new head local bare
-0.28 new head locals bare
-0.55 new head lorry a
-0.22 new head loyal name
0.07 new head loyalists bare
0.67 new head machineguns bare
1.07 new head majority the
-0.1 new head man a
0.8 new head man counted
-0.58 new head man the
0.34 new head manager the
1.26 new head many counted
-0.29 new head market name
0.46 new head market the
0.57 new head materials bare
-0.07 new head mayor name
0.45 new head mayor the
0.71 new head media bare
1.32 new head media name
1.37 new head media the
-0.09 new head medics counted
-0.16 new head member a
0.23 new head member name
0.24 new head members bare
0.27 new head members name
0.6 new head members own
0.6 new head members the
0.26 new head members this
0.62 new head men bare
-0.05 new head men name
-0.89 new head men own
-0.36 new head men the
0.26 new head men this
1.02 new head mercenaries name
0.08 new head militants bare
-0.34 new head militants counted
0.44 new head militants name
0.13 new head militants the
0.48 new head militants this
0.81 new head military bare
-0.06 new head military the
0.57 new head militia a
0.59 new head militia bare
-0.06 new head militia name
0.72 new head militia the
0.66 new head militiamen bare
0.83 new head militias bare
1 new head militias name
0.4 new head mill a
0.67 new head mill the
0.98 new head million counted
1.11 new head millions bare
0.33 new head mine a
0.79 new head mine pronoun
0.35 new head minister name
0.69 new head minister the
0.05 new head ministers bare
0.74 new head ministry bare
1.05 new head ministry name
0.43 new head ministry the
0.23 new head missile a
0.41 new head missiles counted
-0.34 new head missiles name
0.1 new head mission name
-0.61 new head mission the
0.24 new head monitor a
0.59 new head monitor bare
-0.83 new head monitor name
0.66 new head monitors name
0.74 new head more a
1.08 new head more bare
0.91 new head more counted
0.67 new head mortar bare
-0.09 new head mosque a
0.36 new head mosque name
-0.14 new head mosque the
0.87 new head most name
0.68 new head most this
0.39 new head mother own
0.89 new head mother the
0.6 new head mothers bare
-0.05 new head motorcycle a
0.5 new head mountains name
0.26 new head mourners bare
0.62 new head movement name
0.14 new head movement the
1.06 new head municipality name
0.39 new head munitions bare
0.61 new head my pronoun
0.48 new head names counted
0.6 new head national name
0.62 new head nations name
1.13 new head nations the
0.55 new head navy name
0.45 new head navy the
0.07 new head neighborhood a
0.37 new head neighborhood bare
-0.09 new head neighborhood the
0.51 new head neighborhoods bare
0.23 new head neighborhoods name
0.38 new head neighborhoods the
-0.38 new head neighbour own
0.73 new head neighbourhood a
0.48 new head neighbourhood name
0.66 new head neighbourhoods bare
0.93 new head neighbourhoods name
0.5 new head neighbours bare
0.84 new head network a
0.45 new head network name
1.1 new head news name
0.62 new head newspaper a
-0.36 new head newspaper name
1.03 new head newspaper this
0.42 new head nineteen bare
0.69 new head nobody bare
-0.21 new head none bare
-0.51 new head north name
1.03 new head north the
0.79 new head northeast the
0.86 new head northwest the
1.09 new head number a
0.09 new head number name
0.84 new head number the
0.77 new head numbers bare
0.8 new head nurse a
0.54 new head nurse name
-0.15 new head observatory name
0.63 new head observers bare
0.55 new head occupants bare
0.68 new head office a
1.32 new head office name
0.57 new head office the
1.28 new head officer a
0.6 new head officer bare
0.96 new head officer name
1.08 new head officers bare
0.28 new head officers counted
0.61 new head offices bare
-0.35 new head offices the
0.72 new head official a
0.34 new head official name
0.55 new head officials bare
0.54 new head officials counted
0.47 new head officials name
0.73 new head one a
-0.27 new head one counted
0.32 new head one pronoun
0.16 new head one this
1.04 new head opponents bare
0.67 new head opposition name
0.79 new head opposition the
-0.09 new head organization a
0.25 new head organization name
-0.92 new head organization the
1.36 new head organizations bare
0.66 new head organizations name
0.2 new head organizations the
1.16 new head other the
0.97 new head others bare
0.13 new head others counted
0.89 new head our pronoun
0.68 new head outlet name
1.15 new head outskirts name
0.98 new head outskirts the
0.8 new head owner name
1.03 new head owners the
0.77 new head palace the
-0.05 new head park name
0.66 new head parliament name
0.26 new head part name
1.52 new head part the
0.78 new head parties bare
0.75 new head parties name
0.82 new head parties the
-0.14 new head partners own
0.22 new head parts bare
0.28 new head parts name
1.05 new head parts the
-0.12 new head party a
0.74 new head party name
0.53 new head party the
0.58 new head passengers bare
-0.45 new head passengers counted
0.26 new head path the
0.52 new head patients bare
0.43 new head patrol a
-0.2 new head patrol name
-0.11 new head patrol the
0.58 new head peasants bare
0.13 new head people a
0.4 new head people bare
0.17 new head people counted
-0.11 new head people own
0.99 new head people the
-0.22 new head people this
0.07 new head person a
-0.27 new head person bare
-0.29 new head person counted
0.67 new head person the
-0.39 new head person this
0.88 new head personnel bare
0.67 new head personnel name
0.78 new head persons this
0.84 new head photographer name
0.55 new head pilgrims bare
0.09 new head pilot the
0.73 new head place a
0.63 new head places name
0.54 new head plane a
-0.24 new head planes bare
0.4 new head planes name
0.59 new head police a
1.37 new head police bare
0.65 new head police name
0.4 new head police the
0.76 new head policeman a
0.86 new head policemen bare
-0.49 new head policemen counted
0.64 new head population a
0.36 new head population the
0.51 new head position a
0.05 new head position name
0.11 new head positions bare
1.01 new head positions name
0.59 new head positions the
-0.23 new head post name
-0.26 new head post the
0.45 new head posts bare
-0.37 new head posts counted
0.49 new head pounds counted
0.66 new head power name
0.69 new head powers name
0.71 new head predecessor own
0.79 new head prefect the
0.9 new head prefecture the
0.72 new head presidency the
-0.05 new head president name
0.15 new head president the
0.92 new head press name
1.4 new head press the
0.69 new head priest a
-0.15 new head priest name
0.08 new head priest the
-0.32 new head prisoners bare
0.49 new head prisoners counted
0.6 new head private bare
0.69 new head professionals bare
0.81 new head properties bare
0.7 new head properties the
-0.22 new head property bare
0.71 new head prosecutor name
1.13 new head prosecutor the
0.65 new head prosecutors bare
0.39 new head province name
0.07 new head province the
1.02 new head provinces name
0.92 new head public bare
0.71 new head public the
0.09 new head pupils counted
0.71 new head quarter name
0.17 new head radio bare
1.03 new head radio name
-0.07 new head radio the
0.81 new head range name
0.56 new head rebel a
0.75 new head rebel bare
-0.44 new head rebel name
0.63 new head rebels bare
0.77 new head rebels counted
0.48 new head rebels name
-0.25 new head rebels the
-0.51 new head refugees bare
0.62 new head refugees counted
0.27 new head regime name
0.06 new head regime the
0.5 new head regiment the
0.19 new head region name
0.79 new head region the
0.51 new head regions name
0.23 new head relatives bare
0.87 new head relatives the
0.51 new head reporter name
1.19 new head reporters bare
0.62 new head representative name
0.84 new head representatives bare
0.63 new head republic name
0.9 new head republic the
0.66 new head rescuers bare
0.84 new head residence own
0.84 new head residents bare
-0.24 new head residents counted
0.75 new head residents the
1.05 new head responsible this
1.29 new head rest the
0.7 new head restaurant a
0.42 new head ridge name
0.44 new head rifle a
-0.63 new head rifles bare
0.56 new head right the
0.53 new head river name
0.53 new head road a
0.49 new head road the
0.06 new head rocket bare
1.04 new head rockets bare
0.75 new head rockets counted
-0.13 new head rockets name
0.3 new head roof the
0.61 new head round a
-0.24 new head rounds bare
0.44 new head rounds counted
0.82 new head route name
0.24 new head said name
0.85 new head scene the
0.56 new head school a
-0.13 new head school bare
0.13 new head school name
-0.08 new head school the
0.5 new head schools bare
0.91 new head scores counted
0.48 new head secretary name
1.05 new head sector the
0.71 new head sectors bare
0.66 new head sergeant a
0.73 new head service the
0.27 new head servicemen counted
0.71 new head services name
0.43 new head seven bare
-0.23 new head seven counted
0.6 new head seven the
0.52 new head seventeen bare
0.89 new head several counted
0.53 new head shell a
0.63 new head shells bare
0.27 new head shells counted
0.32 new head shells this
0.67 new head shops bare
-0.33 new head side name
1.15 new head side the
0.96 new head sides bare
0.87 new head sister own
0.74 new head site a
-0.13 new head site name
-0.06 new head site the
0.52 new head sites bare
-0.23 new head sites counted
0.84 new head six counted
0.58 new head society name
-0.06 new head soldier a
0.1 new head soldier bare
0.5 new head soldiers bare
0.24 new head soldiers name
-0.39 new head soldiers the
-0.17 new head soldiers this
1.3 new head some counted
0.23 new head son own
-0.21 new head sons own
0.8 new head source a
1.15 new head source name
-0.44 new head source the
0.6 new head sources bare
0.21 new head sources counted
-0.56 new head sources the
-0.39 new head south name
0.6 new head south the
0.55 new head spokesman name
0.73 new head spokesman own
0.19 new head spokesman the
0.64 new head spokeswoman name
0.54 new head square bare
1 new head square name
-0.38 new head staff bare
0.92 new head staff name
0.53 new head staff own
1.3 new head staff the
0.65 new head state name
1.14 new head state the
0.39 new head states name
1.6 new head states the
1.02 new head station a
0.22 new head station name
-0.46 new head station the
0.5 new head stations bare
0.69 new head store a
0.41 new head store the
0.58 new head stores bare
0.75 new head street a
-0.08 new head street bare
0.2 new head street name
0.83 new head street the
0.58 new head streets bare
0.92 new head streets the
0.09 new head strip the
-0.35 new head stronghold name
0.25 new head substance a
0.09 new head suburbs name
0.36 new head subversives bare
0.48 new head subversives counted
0.74 new head supporters bare
0.87 new head surrounding the
0.87 new head survivors bare
0.39 new head suspect a
-0.1 new head suspects counted
0.56 new head system the
0.21 new head tanks counted
0.62 new head targets bare
0.16 new head targets counted
0.46 new head targets name
0.65 new head teachers bare
0.29 new head teachers counted
0.8 new head team a
0.61 new head team name
-0.07 new head teams bare
0.87 new head television bare
1.17 new head television name
0.66 new head terminal the
0.38 new head territories name
1.17 new head territory bare
0.93 new head terrorist a
-0.47 new head terrorist bare
0.15 new head terrorists bare
0.09 new head terrorists counted
0.53 new head terrorists name
0.31 new head terrorists the
0.23 new head terrorists this
-0.1 new head the the
0.25 new head them pronoun
0.41 new head third a
0.64 new head thirteen bare
0.56 new head thirty bare
0.56 new head thousands bare
0.36 new head thousands counted
0.7 new head three bare
0.15 new head three counted
0.7 new head three this
0.62 new head times name
-0.15 new head total a
-0.09 new head tower the
-0.1 new head town a
0.21 new head town bare
0.31 new head town name
-0.92 new head town the
0.41 new head towns bare
0.65 new head traders bare
-0.22 new head troops bare
0.17 new head troops counted
-0.11 new head troops name
0.62 new head troops own
0.21 new head troops the
0.79 new head troops this
0.25 new head truck a
0.34 new head trucks counted
0.54 new head tunnel a
0.86 new head tv name
0.41 new head twelve bare
0.68 new head twenty bare
0.92 new head twitter name
0.94 new head two bare
0.69 new head two counted
0.24 new head two the
-0.12 new head two this
0.3 new head union name
0.89 new head union the
0.84 new head unit a
0.88 new head unit name
0.71 new head units bare
0.67 new head units name
0.77 new head units own
-0.21 new head units this
0.28 new head university the
0.08 new head up bare
-0.29 new head us name
0.71 new head us pronoun
0.63 new head valley name
-0.05 new head valley the
0.6 new head van a
0.1 new head vehicle own
0.91 new head vehicles bare
1.01 new head vehicles counted
0.51 new head vehicles name
0.73 new head vicinity name
0.89 new head vicinity the
0.34 new head victims bare
-0.29 new head victims the
-0.14 new head village a
0.95 new head village bare
-0.74 new head village the
0.69 new head villagers bare
0.12 new head villagers counted
1.03 new head villages counted
0.26 new head villages name
-0.31 new head villages the
0.44 new head visitors bare
0.87 new head volunteers bare
0.47 new head volunteers own
0.05 new head wall the
0.65 new head ward name
0.59 new head warehouse a
0.41 new head warplanes bare
0.11 new head warplanes name
0.63 new head watch name
0.83 new head weapon a
0.14 new head weapons bare
0.79 new head weapons own
0.19 new head weapons the
-0.28 new head well the
1.36 new head west the
0.17 new head wife own
0.85 new head windows the
0.66 new head witness a
0.42 new head witnesses bare
-0.11 new head woman a
0.97 new head women bare
0.78 new head women counted
0.7 new head women this
0.66 new head worker a
0.92 new head workers bare
-0.25 new head workers counted
0.4 new head world name
0.77 new head yard the
0.61 new head youths bare
0.13 new head zone a
0.5 new head zone name
0.29 new head zone the
0.54 new head zones bare
0.12 new i head seen false
-0.18 new i head seen true
-0.06 new i person
0.12 new i quoted false
0.07 new i sentence 2
0.79 new i weapon
0.06 new it armed-group
-0.07 new it government
0.14 new it military-unit
-0.11 new it role actor
0.11 new it role source
-0.1 new it sentence 1
0.19 new name-building head seen false
-0.18 new name-building head seen true
0.29 new name-building many many
-0.06 new name-building many one
0.09 new name-building quoted true
0.13 new name-building role 
0.11 new name-building role place
-0.11 new name-building sentence 0
-0.41 new name-building sentence 1
0.43 new name-building sentence 2
0.3 new name-party
0.14 new name-party armed-group
0.31 new name-party government
0.29 new name-party head seen false
0.19 new name-party head seen true
0.63 new name-party many many
0.37 new name-party many one
0.18 new name-party many open
0.59 new name-party media
0.29 new name-party military-unit
0.14 new name-party organisation
0.33 new name-party quoted false
0.06 new name-party quoted true
0.31 new name-party role 
0.19 new name-party role actor
0.78 new name-party role destination
0.63 new name-party role means
0.05 new name-party role origin
0.36 new name-party role participant
-0.05 new name-party role place
0.1 new name-party role source
0.28 new name-party role target
0.13 new name-party sentence 0
0.07 new name-party sentence 1
0.82 new name-party sentence 2
0.12 new name-person head seen false
-0.92 new name-person head seen true
0.83 new name-person role participant
0.12 new name-person role source
-0.53 new name-person role target
-0.2 new name-person sentence 1
0.7 new name-person sentence 2
0.13 new name-place
0.37 new name-place head seen false
0.82 new name-place many many
-0.23 new name-place many one
0.26 new name-place many open
0.13 new name-place place
0.15 new name-place quoted false
0.14 new name-place quoted true
0.38 new name-place role 
1.35 new name-place role actor
0.6 new name-place role destination
0.64 new name-place role means
0.43 new name-place role origin
1.6 new name-place role participant
0.3 new name-place role place
0.47 new name-place role source
-0.28 new name-place role victim
0.29 new name-place sentence 0
0.61 new name-place sentence 2
0.67 new name-thing many many
0.16 new name-thing platform
0.18 new name-thing quoted true
0.2 new name-thing role 
0.3 new name-thing role means
-0.26 new name-thing role target
-0.18 new name-thing sentence 0
-0.28 new name-thing sentence 1
0.26 new name-thing sentence 2
0.12 new name-thing weapon
0.32 new one
0.23 new one head seen false
0.77 new one head seen true
0.32 new one many one
-0.11 new one person
0.47 new one platform
0.95 new one population
0.28 new one quoted false
0.59 new one quoted true
0.08 new one role 
0.34 new one role source
0.62 new one role victim
0.32 new one sentence 0
0.41 new one sentence 1
0.34 new one sentence 2
0.17 new own-building
0.17 new own-building facility
0.32 new own-building head seen false
-0.07 new own-building head seen true
0.45 new own-building many open
0.81 new own-building quoted true
1.05 new own-building role 
0.79 new own-building role origin
0.27 new own-building role place
-0.21 new own-building sentence 0
0.36 new own-building sentence 2
0.08 new own-party
0.24 new own-party government
0.19 new own-party head seen false
-0.19 new own-party head seen true
0.35 new own-party many many
0.07 new own-party many open
0.58 new own-party media
0.4 new own-party military-unit
0.23 new own-party organisation
0.25 new own-party quoted false
0.19 new own-party quoted true
0.54 new own-party role actor
0.63 new own-party role source
0.46 new own-party sentence 2
0.2 new own-people
0.42 new own-people head seen false
-0.11 new own-people head seen true
0.2 new own-people many many
0.2 new own-people population
0.42 new own-people quoted true
0.94 new own-people role actor
-0.05 new own-people role participant
1.14 new own-people role source
0.14 new own-people role target
0.5 new own-people role victim
0.29 new own-people sentence 0
0.64 new own-people sentence 1
0.08 new own-person
0.29 new own-person head seen false
0.08 new own-person many one
0.08 new own-person person
0.25 new own-person quoted false
-0.12 new own-person quoted true
0.06 new own-person role 
0.56 new own-person role source
0.06 new own-person role victim
0.86 new own-person sentence 0
-0.08 new own-person sentence 1
0.07 new own-person sentence 2
0.24 new own-place
0.49 new own-place head seen true
0.68 new own-place many many
0.24 new own-place place
0.21 new own-place quoted false
0.31 new own-place quoted true
0.23 new own-place role 
0.07 new own-place role target
1.1 new own-place sentence 0
0.11 new own-place sentence 2
0.05 new own-thing
0.36 new own-thing head seen false
-0.14 new own-thing head seen true
0.13 new own-thing many many
0.08 new own-thing quoted false
0.08 new own-thing quoted true
0.55 new own-thing role 
0.2 new own-thing role means
0.16 new own-thing role target
0.69 new own-thing sentence 0
-0.38 new own-thing sentence 1
0.37 new own-thing weapon
-0.1 new she person
0.27 new the-building head seen false
-0.14 new the-building head seen true
0.25 new the-building many many
-0.06 new the-building quoted true
0.18 new the-building role destination
-0.07 new the-building role origin
0.63 new the-building role place
-0.09 new the-building role source
0.13 new the-building role target
0.14 new the-party
0.67 new the-party government
0.22 new the-party head seen false
0.1 new the-party many many
0.15 new the-party many open
0.24 new the-party media
0.39 new the-party military-unit
0.22 new the-party organisation
0.14 new the-party quoted false
0.19 new the-party quoted true
0.26 new the-party role 
0.12 new the-party role actor
0.78 new the-party role destination
0.1 new the-party role means
0.12 new the-party role participant
-0.35 new the-party role place
0.05 new the-party role source
0.37 new the-party role target
0.57 new the-party role victim
0.37 new the-party sentence 0
0.33 new the-party sentence 2
0.09 new the-people
0.18 new the-people head seen false
0.09 new the-people many many
0.09 new the-people population
0.08 new the-people quoted false
0.18 new the-people quoted true
0.18 new the-people role 
0.73 new the-people role participant
0.54 new the-people role target
0.18 new the-people sentence 0
0.31 new the-people sentence 2
-0.49 new the-person head seen true
0.31 new the-person quoted true
-0.16 new the-person role actor
0.66 new the-person role participant
0.37 new the-person role target
0.08 new the-person role victim
0.17 new the-person sentence 0
0.22 new the-place head seen false
-0.08 new the-place head seen true
0.34 new the-place many many
0.08 new the-place quoted false
0.2 new the-place role 
0.15 new the-place role destination
0.3 new the-place role place
0.06 new the-place role source
-0.33 new the-place role target
0.38 new the-place sentence 0
0.18 new the-place sentence 1
0.18 new the-thing many many
-0.33 new the-thing quoted true
-0.06 new the-thing role 
0.3 new the-thing role means
1.23 new the-thing sentence 0
-0.11 new the-thing sentence 1
0.25 new the-thing weapon
0.35 new these
0.35 new these head seen false
0.35 new these many many
0.45 new these sentence 2
0.15 new they government
0.34 new they platform
0.12 new they population
0.24 new they quoted true
0.13 new they role actor
0.32 new they role victim
0.11 new they sentence 0
-0.11 new they sentence 1
0.08 new this-building
0.08 new this-building facility
0.49 new this-building head seen false
0.77 new this-building many many
-0.5 new this-building many one
0.63 new this-building role target
0.2 new this-building sentence 2
0.08 new this-party
0.08 new this-party armed-group
0.07 new this-party government
0.33 new this-party head seen false
-0.05 new this-party head seen true
0.94 new this-party many many
-0.32 new this-party many one
0.31 new this-party many open
0.23 new this-party media
0.38 new this-party military-unit
0.05 new this-party organisation
0.16 new this-party quoted false
-0.11 new this-party quoted true
0.08 new this-party role 
0.58 new this-party role actor
-0.08 new this-party role participant
0.11 new this-party role source
-0.14 new this-party sentence 0
-0.05 new this-party sentence 1
0.35 new this-party sentence 2
0.18 new this-people
0.21 new this-people head seen false
0.05 new this-people head seen true
0.22 new this-people many many
-0.24 new this-people many one
0.18 new this-people population
0.45 new this-people quoted false
0.1 new this-people quoted true
0.23 new this-people role actor
0.18 new this-people role source
-0.17 new this-people role target
0.79 new this-people role victim
0.56 new this-people sentence 2
0.12 new this-person
0.17 new this-person head seen false
0.12 new this-person many one
0.12 new this-person person
0.2 new this-person quoted false
-0.05 new this-person quoted true
0.18 new this-person role 
-0.23 new this-person role victim
0.8 new this-person sentence 0
0.23 new this-person sentence 2
0.17 new this-place head seen false
-0.09 new this-place quoted false
0.32 new this-place quoted true
-0.26 new this-place sentence 1
0.2 new this-place sentence 2
0.2 new this-thing
0.39 new this-thing head seen true
0.48 new this-thing many many
0.24 new this-thing platform
0.38 new this-thing quoted false
-0.16 new this-thing quoted true
0.13 new this-thing role 
0.43 new this-thing role means
-0.22 new this-thing role target
0.08 new this-thing sentence 1
0.19 new this-thing sentence 2
0.05 new we
-0.12 new we facility
0.15 new we head seen true
0.05 new we many many
0.14 new we military-unit
0.05 new we organisation
0.15 new we place
0.39 new we population
0.06 new we quoted true
0.1 new we role 
0.13 new we sentence 2
0.49 new we weapon
-0.56 number one>many
-0.3 number open>many
-0.29 one actors none
-0.93 one between 5
-0.26 one chained 1
-0.11 one count later
-0.77 one first falsefalse
-0.32 one names pronoun
-0.25 one near no
-0.41 one number one>open
-0.76 one speech author
-0.18 one title false
1.12 organisation>organisation
-0.7 organisation>place
-0.3 organisation>platform
-0.09 organisation>population
-0.39 organisation>weapon
-0.17 own-building actors none
-1.15 own-building between 5
-0.1 own-building chained 1
0.21 own-building distance 1
-0.84 own-building facility>place
-0.3 own-building near no
-0.05 own-building number many>open
0.32 own-building role target>target
-0.24 own-building title false
-0.43 own-party actors earlier
0.32 own-party armed-group>armed-group
0.09 own-party between 2
-0.27 own-party between 5
0.05 own-party far 0 name other
-0.32 own-party first falsefalse
-0.16 own-party first truefalse
-0.92 own-party form bare
-0.19 own-party form the
-0.12 own-party government>government
-0.11 own-party military-unit>military-unit
-0.14 own-party names apart
-0.26 own-party names apart the
-0.12 own-party near no
-0.73 own-party number many>many
-0.56 own-party number open>many
-0.5 own-party organisation>armed-group
0.27 own-party role >
0.09 own-party role actor>actor
-0.22 own-party speech author
0.15 own-party speech speaker told
-0.54 own-party speech told>out
0.25 own-party subject 0 1 false
-0.16 own-party subject 1 2 false
0.12 own-party subject 2 2 false
-0.56 own-party title false
-0.1 own-people actors none
0.13 own-people between 1
0.07 own-people between 2
-0.53 own-people between 5
-0.11 own-people distance 3
0.26 own-people far 1 name other
-0.73 own-people first truefalse
-0.12 own-people form bare
-0.14 own-people form name
0.29 own-people form own
0.19 own-people form the
-0.53 own-people form they
-0.49 own-people names apart
-0.37 own-people names apart bare
-0.09 own-people names apart name
0.43 own-people names part head
0.1 own-people names part head bare
-0.09 own-people names same
0.75 own-people names same the
-0.83 own-people names to pronoun
-0.83 own-people names to pronoun pronoun
-0.3 own-people number many>one
-0.41 own-people number many>open
0.32 own-people population>military-unit
-0.09 own-people population>organisation
-1.14 own-people population>person
0.24 own-people role >
0.24 own-people role >actor
0.57 own-people role target>target
0.13 own-people role victim>
-0.21 own-people speech author
-0.05 own-people speech told>told
0.09 own-people subject 1 2 false
-0.16 own-people subject 2 2 false
-0.33 own-people title false
-0.08 own-person actors none
0.2 own-person between 4
0.07 own-person between 5
0.07 own-person count earlier
-0.72 own-person distance 0
-0.16 own-person distance 1
0.16 own-person distance 4-6
-0.1 own-person far 1 pronoun other
0.21 own-person far 13- own other
-0.08 own-person far 7-12 name other
-0.16 own-person first falsetrue
-0.07 own-person first truefalse
-0.21 own-person first truetrue
-0.92 own-person form i
-0.26 own-person form name
0.75 own-person form own
0.32 own-person gender true
-0.11 own-person names apart
-0.68 own-person names apart name
0.58 own-person names apart own
0.7 own-person names part head
0.42 own-person names same
0.44 own-person names same own
-0.33 own-person names to pronoun
-0.33 own-person names to pronoun pronoun
-0.53 own-person number one>many
-0.86 own-person person>population
0.14 own-person role >
-0.34 own-person role >victim
0.42 own-person role participant>
0.08 own-person role source>
0.57 own-person role target>
0.83 own-person role target>actor
0.2 own-person role victim>victim
-0.15 own-person speech out>told
0.62 own-person speech quoted>told
0.52 own-person speech told>told
0.15 own-person subject 13- 2 false
0.17 own-person subject 4-6 2 false
0.1 own-person subject 7-12 2 true
-0.21 own-person title false
-0.24 own-place actors none
0.27 own-place between 0
-0.54 own-place between 5
-0.1 own-place chained 1
0.13 own-place distance 0
0.28 own-place distance 1
0.47 own-place far 0 name other
0.34 own-place far 1 name other
0.7 own-place form own
-0.12 own-place names apart
0.11 own-place names apart name
-0.24 own-place near no
0.16 own-place number open>open
0.25 own-place role >
0.32 own-place speech author
0.33 own-place subject 0 0 false
-0.23 own-place title false
-0.12 own-place title true
-0.05 own-thing actors none
-0.12 own-thing between 0
-0.26 own-thing between 1
-0.38 own-thing between 2
0.43 own-thing between 3
-0.27 own-thing between 5
-0.05 own-thing chained 1
0.43 own-thing count earlier
0.11 own-thing distance 1
-0.26 own-thing distance 13-
-0.09 own-thing distance 2
-0.49 own-thing distance 3
-0.3 own-thing distance 4-6
0.25 own-thing distance 7-12
0.49 own-thing far 4-6 the same
-0.3 own-thing first falsefalse
0.35 own-thing first falsetrue
0.2 own-thing first truefalse
-0.46 own-thing form a
0.08 own-thing form name
0.45 own-thing form the
-0.11 own-thing names apart
0.32 own-thing names apart the
0.49 own-thing names part head
-0.37 own-thing names same
-0.11 own-thing names same own
0.39 own-thing names same the
-0.37 own-thing number many>open
-0.41 own-thing number open>one
-0.05 own-thing number open>open
0.15 own-thing platform>platform
-0.18 own-thing role >
-0.54 own-thing role >means
-0.13 own-thing role >target
-0.09 own-thing role target>target
-0.43 own-thing speech out>told
-0.14 own-thing speech told>out
-0.33 own-thing speech told>told
0.61 own-thing subject 1 1 false
0.39 own-thing subject 13- 2 true
-0.09 own-thing title false
-0.06 own-thing title true
-0.25 own-thing weapon>weapon
-0.99 person>population
0.11 place>armed-group
-0.32 place>facility
-0.09 place>military-unit
0.22 place>organisation
-0.18 place>population
0.22 platform>armed-group
0.18 platform>military-unit
0.16 platform>platform
-0.34 platform>population
-1.6 platform>weapon
-0.3 population>platform
-0.14 role >origin
0.48 role actor>actor
-0.65 role actor>place
-0.15 role actor>source
-0.56 role destination>
-0.19 role destination>origin
-0.07 role means>
-0.05 role means>actor
-0.61 role means>target
-0.29 role origin>
0.25 role origin>origin
-0.26 role participant>
-0.27 role participant>source
-0.2 role place>
-0.35 role place>actor
0.2 role source>source
-0.54 role target>means
0.14 role target>origin
-0.27 role target>source
-0.05 role victim>source
0.18 role victim>victim
0.23 she between 0
0.27 she between 1
-0.3 she between 3
-0.34 she between 4
-0.97 she between 5
0.18 she chained 1
-0.16 she chained 2
-0.06 she count earlier
0.71 she distance 0
0.42 she distance 1
-0.89 she distance 13-
-0.4 she distance 2
-0.61 she distance 3
-0.7 she distance 4-6
-0.36 she distance 7-12
0.06 she far 0 a other
0.17 she far 0 name other
0.83 she far 0 own other
0.11 she far 0 pronoun other
-0.29 she far 0 pronoun same
0.18 she far 0 the other
0.36 she far 1 a other
0.89 she far 1 name other
0.38 she far 1 pronoun other
0.8 she far 1 pronoun same
-0.12 she far 1 the other
-0.41 she far 13- name other
-0.2 she far 13- pronoun other
0.31 she far 2 pronoun other
0.08 she far 2 pronoun same
-0.34 she far 3 name other
-0.8 she far 4-6 name other
-0.27 she far 4-6 pronoun other
0.75 she far 4-6 pronoun same
-0.37 she far 7-12 name other
-0.07 she far 7-12 own other
0.15 she first falsefalse
0.09 she form a
0.25 she form bare
-0.14 she form i
0.1 she form name
0.6 she form she
-0.32 she form the
1.01 she gender true
0.09 she names pronoun a
0.25 she names pronoun bare
0.1 she names pronoun name
0.3 she names pronoun pronoun
-0.32 she names pronoun the
0.16 she near stop
-0.18 she near words
0.32 she person>person
0.26 she role >source
0.22 she role >victim
-0.21 she role actor>
0.63 she role source>source
0.26 she role victim>
-0.58 she role victim>source
0.23 she role victim>victim
0.56 she speech both speak
-0.16 she speech in own words
-0.09 she speech out>quoted
-0.26 she speech out>told
-0.55 she speech quoted>out
0.12 she speech quoted>told
0.44 she speech speaker told
0.97 she speech together quoted
0.27 she speech together told
-0.16 she speech told>out
-0.5 she speech told>told
0.18 she subject 0 0 false
0.81 she subject 0 0 true
0.26 she subject 0 1 false
0.07 she subject 0 1 true
-0.67 she subject 0 2 true
0.26 she subject 1 0 true
0.45 she subject 1 1 true
0.42 she subject 1 2 false
-0.66 she subject 1 2 true
-0.19 she subject 13- 2 true
-0.45 she subject 2 1 false
0.07 she subject 2 1 true
-0.64 she subject 2 2 false
-0.36 she subject 3 2 false
-0.08 she subject 3 2 true
-0.27 she subject 4-6 2 false
-0.2 she subject 4-6 2 true
-0.58 she subject 7-12 2 false
0.06 she title false
0.12 speech both speak
0.05 subject 1 0 true
0.07 subject 2 0 true
-0.1 subject 3 0 true
-0.57 subject 4-6 0 true
-0.14 subject 7-12 0 false
-0.29 subject 7-12 1 false
-0.1 the-building distance 13-
0.09 the-building facility>facility
-1.46 the-building facility>place
0.43 the-building far 0 a same
-0.33 the-building far 0 the other
-0.07 the-building far 0 the same
0.86 the-building far 1 a same
0.23 the-building far 1 name same
-0.05 the-building far 1 the other
0.3 the-building far 1 the same
-0.13 the-building far 13- a same
0.53 the-building far 13- name same
0.56 the-building far 13- the same
0.17 the-building far 2 a other
1.04 the-building far 2 a same
0.92 the-building far 2 bare same
0.18 the-building far 2 name same
-0.16 the-building far 3 a other
0.22 the-building far 3 a same
0.34 the-building far 3 bare same
0.46 the-building far 3 name same
-0.22 the-building far 3 the other
-0.19 the-building far 3 the same
-0.2 the-building far 4-6 a other
-0.32 the-building far 4-6 a same
0.9 the-building far 4-6 bare same
0.42 the-building far 4-6 name same
-0.48 the-building far 4-6 pronoun other
-0.48 the-building far 4-6 the other
0.14 the-building far 4-6 the same
0.54 the-building far 7-12 a same
0.55 the-building far 7-12 name same
0.42 the-building far 7-12 the other
0.86 the-building far 7-12 the same
-0.28 the-building form bare
0.38 the-building form counted
-0.06 the-building form it
0.05 the-building form own
-0.14 the-building names apart
-0.85 the-building names apart bare
0.07 the-building names apart own
-0.18 the-building names apart the
-0.19 the-building names part 
0.07 the-building names part  a
-0.43 the-building names part  name
-0.16 the-building names part  the
0.67 the-building names part head
0.24 the-building names part head bare
0.39 the-building names part head name
0.94 the-building names part head the
0.43 the-building names same a
0.34 the-building names same bare
-0.13 the-building names same the
-0.43 the-building names some  name
0.21 the-building names some  the
0.19 the-building names some head
0.75 the-building names some head name
-0.48 the-building names some head the
-0.64 the-building names to pronoun
-0.64 the-building names to pronoun pronoun
0.27 the-building names whole head
0.68 the-building names whole head a
0.89 the-building names whole head the
0.28 the-building near stop
-0.3 the-building number many>one
-0.55 the-building number many>open
-0.87 the-building number open>many
0.2 the-building number open>one
-0.53 the-building role >
-0.13 the-building role >destination
-0.05 the-building role >origin
0.4 the-building role >source
0.21 the-building role >target
0.11 the-building role destination>target
-0.09 the-building role origin>
0.38 the-building role origin>place
-0.13 the-building role origin>target
-0.47 the-building role place>
0.24 the-building role place>destination
-0.53 the-building role source>target
-0.13 the-building role target>
-0.21 the-building role target>place
-0.35 the-building speech author
0.21 the-building speech quoted>out
-0.61 the-building speech together told
0.37 the-building subject 0 1 false
-0.1 the-building subject 0 2 false
-0.2 the-building subject 1 2 true
-0.24 the-building subject 3 1 false
0.08 the-building subject 4-6 0 false
-0.12 the-building subject 4-6 2 false
0.26 the-building subject 7-12 2 false
-0.37 the-building title false
-0.23 the-party actors later
-0.18 the-party actors none
0.65 the-party armed-group>armed-group
-0.6 the-party armed-group>government
-0.71 the-party armed-group>media
-0.61 the-party armed-group>military-unit
-0.47 the-party armed-group>organisation
-0.23 the-party between 5
-0.25 the-party count earlier
-0.41 the-party count later
-0.64 the-party count same
-0.21 the-party distance 7-12
0.33 the-party far 0 name same
0.74 the-party far 1 a same
-0.49 the-party far 1 bare same
0.48 the-party far 1 name same
-0.06 the-party far 1 pronoun other
0.54 the-party far 1 the same
-0.32 the-party far 1 this other
-0.22 the-party far 2 a other
0.56 the-party far 2 name same
-0.19 the-party far 2 pronoun other
0.68 the-party far 2 the same
-0.13 the-party far 3 pronoun other
0.53 the-party far 3 the same
0.57 the-party far 4-6 a same
0.93 the-party far 4-6 bare same
-0.06 the-party far 4-6 name other
1.04 the-party far 4-6 the same
-0.25 the-party far 7-12 pronoun other
0.42 the-party far 7-12 the same
-0.19 the-party first falsefalse
-0.09 the-party form it
-0.22 the-party form own
-0.5 the-party government>armed-group
0.42 the-party government>government
-0.32 the-party government>media
-0.91 the-party government>military-unit
-0.63 the-party government>organisation
-0.59 the-party government>population
0.9 the-party media>media
-0.49 the-party military-unit>armed-group
-0.53 the-party military-unit>media
0.69 the-party military-unit>military-unit
-0.46 the-party military-unit>population
-0.09 the-party names apart
-0.4 the-party names part  a
-0.11 the-party names part  name
0.52 the-party names part  the
0.55 the-party names part head
0.51 the-party names part head a
0.28 the-party names part head bare
0.55 the-party names part head name
0.3 the-party names part head the
0.16 the-party names same
0.61 the-party names same bare
-0.06 the-party names same the
0.2 the-party names some  a
0.11 the-party names some  name
-0.56 the-party names some  the
-0.08 the-party names some head
0.46 the-party names some head a
-0.16 the-party names to pronoun
-0.16 the-party names to pronoun pronoun
-0.09 the-party names whole 
-0.31 the-party names whole  the
0.24 the-party names whole head
0.79 the-party names whole head the
0.66 the-party near comma
-0.11 the-party near no
-0.09 the-party near words
-0.85 the-party number many>one
-0.5 the-party one event
-0.3 the-party organisation>armed-group
-0.45 the-party organisation>media
-0.11 the-party organisation>military-unit
0.49 the-party organisation>organisation
-1.1 the-party organisation>population
-0.28 the-party role >
-0.28 the-party role >victim
-0.11 the-party role actor>
0.1 the-party role actor>actor
0.17 the-party role actor>participant
-0.62 the-party role actor>source
-0.46 the-party role actor>target
-0.54 the-party role actor>victim
-0.06 the-party role participant>
-0.27 the-party role participant>actor
-0.05 the-party role participant>source
0.23 the-party role participant>target
-0.4 the-party role participant>victim
-0.33 the-party role source>
-0.36 the-party role source>participant
0.08 the-party role source>source
-0.42 the-party role source>target
0.2 the-party role target>actor
-0.13 the-party role target>participant
-0.54 the-party role target>source
-0.18 the-party role target>target
-0.41 the-party role target>victim
-0.38 the-party role victim>
-0.13 the-party role victim>source
-0.33 the-party role victim>victim
-0.14 the-party speech author
0.1 the-party speech both speak
-0.1 the-party speech quoted>out
0.05 the-party speech quoted>quoted
-0.08 the-party speech quoted>told
-0.53 the-party speech speaker told
-0.11 the-party speech together told
-0.14 the-party speech told>out
-0.47 the-party speech told>quoted
-0.1 the-party subject 0 2 true
-0.08 the-party subject 1 0 true
-0.2 the-party subject 13- 2 true
-0.21 the-party subject 2 1 false
0.22 the-party subject 2 1 true
0.32 the-party subject 4-6 1 false
-0.12 the-party subject 4-6 2 false
-0.16 the-party subject 7-12 2 false
-0.2 the-party title false
-0.27 the-people between 5
0.62 the-people count earlier
0.68 the-people count same
-0.44 the-people distance 13-
-0.18 the-people distance 4-6
-0.54 the-people distance 7-12
-0.83 the-people far 0 bare other
-0.1 the-people far 0 counted other
-0.37 the-people far 0 pronoun other
0.83 the-people far 0 the same
0.11 the-people far 1 bare other
0.21 the-people far 1 bare same
0.54 the-people far 1 counted other
0.11 the-people far 1 counted same
0.05 the-people far 1 pronoun other
0.35 the-people far 1 the same
-0.24 the-people far 2 bare same
0.19 the-people far 2 counted same
0.11 the-people far 2 the same
0.16 the-people far 2 this other
-0.07 the-people far 3 counted other
-0.18 the-people far 3 counted same
-0.19 the-people far 3 pronoun other
0.78 the-people far 3 the same
0.17 the-people far 4-6 bare same
-0.44 the-people far 4-6 counted other
-0.41 the-people far 4-6 pronoun other
0.1 the-people far 4-6 the same
-0.18 the-people far 7-12 bare other
0.31 the-people far 7-12 bare same
-0.7 the-people far 7-12 counted other
0.08 the-people far 7-12 counted same
-0.42 the-people far 7-12 pronoun other
0.61 the-people far 7-12 the same
-0.36 the-people first falsefalse
0.16 the-people first falsetrue
-0.2 the-people first truefalse
-0.5 the-people form name
-0.57 the-people form own
-0.09 the-people gender true
-0.54 the-people names apart
0.06 the-people names part 
0.31 the-people names part  a
0.25 the-people names part  bare
-0.1 the-people names part  counted
0.43 the-people names part  the
0.24 the-people names part head
0.33 the-people names part head bare
0.12 the-people names part head counted
0.07 the-people names part head the
-0.16 the-people names part head this
0.45 the-people names same
0.18 the-people names same bare
-0.31 the-people names same counted
0.72 the-people names same the
0.41 the-people names some  a
-0.48 the-people names some  counted
-0.15 the-people names some head
-0.77 the-people names some head bare
0.11 the-people names some head counted
0.14 the-people names some head the
-0.06 the-people names to pronoun
-0.06 the-people names to pronoun pronoun
0.18 the-people names whole 
0.33 the-people names whole  the
0.24 the-people names whole head
0.27 the-people names whole head bare
0.21 the-people names whole head the
-0.07 the-people number many>one
-0.69 the-people number many>open
-0.29 the-people population>military-unit
-0.11 the-people population>organisation
-1.19 the-people population>person
0.51 the-people population>population
-0.25 the-people role >
0.18 the-people role >actor
-0.21 the-people role >participant
-0.22 the-people role >source
0.21 the-people role >target
0.68 the-people role actor>actor
0.22 the-people role actor>participant
0.22 the-people role actor>target
-0.9 the-people role actor>victim
-0.26 the-people role participant>victim
-0.13 the-people role source>
0.26 the-people role source>source
-0.21 the-people role source>victim
0.29 the-people role target>target
-0.16 the-people role target>victim
-0.67 the-people role victim>
-0.73 the-people role victim>actor
0.07 the-people role victim>participant
-0.65 the-people role victim>source
0.58 the-people role victim>victim
-0.24 the-people speech author
0.35 the-people speech both speak
-0.17 the-people speech out>quoted
-0.13 the-people speech out>told
-0.26 the-people speech quoted>out
-0.26 the-people speech quoted>quoted
0.71 the-people speech told>quoted
-0.15 the-people speech told>told
0.17 the-people subject 1 1 true
-0.65 the-people subject 13- 2 false
0.15 the-people subject 2 1 true
-0.12 the-people subject 4-6 2 false
-0.3 the-people subject 7-12 2 false
-0.56 the-people title false
-0.18 the-person chained 3
0.37 the-person count later
-0.27 the-person count same
-0.5 the-person distance 13-
-0.45 the-person distance 7-12
-0.1 the-person far 0 name other
-0.45 the-person far 0 the other
0.47 the-person far 1 a other
0.92 the-person far 1 a same
0.1 the-person far 1 name other
0.58 the-person far 1 name same
-0.17 the-person far 1 pronoun other
-0.12 the-person far 1 the other
0.54 the-person far 2 name same
-0.17 the-person far 2 pronoun other
1.09 the-person far 2 the same
-0.06 the-person far 3 a other
0.64 the-person far 3 name same
-0.24 the-person far 3 pronoun other
-0.59 the-person far 3 the other
-0.16 the-person far 3 the same
-0.08 the-person far 4-6 a other
0.75 the-person far 4-6 name same
-0.17 the-person far 4-6 pronoun other
0.16 the-person far 4-6 the other
-0.31 the-person far 4-6 the same
0.6 the-person far 4-6 this other
-0.62 the-person far 7-12 a other
0.25 the-person far 7-12 a same
0.82 the-person far 7-12 bare same
-0.47 the-person far 7-12 name same
-0.21 the-person far 7-12 pronoun other
0.12 the-person form a
-0.11 the-person form he
0.14 the-person form name
-0.16 the-person form this
0.53 the-person gender true
-0.12 the-person names apart
-0.19 the-person names apart own
0.56 the-person names part 
-0.41 the-person names part  a
0.83 the-person names part  name
0.44 the-person names part head
0.86 the-person names part head a
0.17 the-person names part head name
-0.09 the-person names part head the
0.07 the-person names same
0.24 the-person names same a
0.21 the-person names same bare
0.76 the-person names same own
0.58 the-person names some 
0.85 the-person names some  a
0.3 the-person names some  name
0.16 the-person names some head
0.64 the-person names some head name
-0.4 the-person names to pronoun
-0.4 the-person names to pronoun pronoun
-0.07 the-person names whole head
-0.45 the-person names whole head the
-0.18 the-person near words
-0.71 the-person number one>many
0.05 the-person number one>one
0.05 the-person person>person
-0.51 the-person person>population
0.63 the-person role >actor
-1.08 the-person role >source
0.35 the-person role >target
0.38 the-person role >victim
0.17 the-person role actor>actor
0.1 the-person role actor>victim
-0.26 the-person role participant>source
0.12 the-person role source>source
-0.46 the-person role source>victim
0.32 the-person role target>
0.16 the-person role target>actor
-0.48 the-person role target>target
-0.06 the-person role victim>
0.31 the-person role victim>actor
0.51 the-person role victim>victim
0.15 the-person speech both speak
0.31 the-person speech in own words
-0.39 the-person speech out>quoted
-0.1 the-person speech quoted>told
0.28 the-person speech together told
-0.26 the-person speech told>out
-0.23 the-person speech told>quoted
0.43 the-person speech told>told
-0.82 the-person subject 0 1 true
0.27 the-person subject 0 2 true
0.32 the-person subject 1 1 true
-0.1 the-person subject 1 2 true
-0.36 the-person subject 13- 2 false
-0.29 the-person subject 13- 2 true
0.18 the-person subject 2 0 false
0.48 the-person subject 2 0 true
-0.58 the-person subject 2 1 true
-0.1 the-person subject 7-12 2 false
-0.3 the-person subject 7-12 2 true
-0.27 the-person title false
0.06 the-person title true
0.21 the-place between 0
-0.36 the-place between 3
-0.62 the-place between 5
-0.1 the-place chained 1
-0.15 the-place chained 3
0.35 the-place chained 4
-0.36 the-place count earlier
-0.11 the-place count later
0.07 the-place distance 0
-0.19 the-place distance 2
-0.52 the-place distance 4-6
-0.23 the-place distance 7-12
0.39 the-place far 0 name other
0.37 the-place far 0 name same
0.07 the-place far 0 the same
0.64 the-place far 1 bare same
0.57 the-place far 1 name same
-0.42 the-place far 1 the other
0.47 the-place far 1 the same
-0.9 the-place far 13- name other
0.38 the-place far 13- name same
0.18 the-place far 13- the other
-0.09 the-place far 2 a same
0.24 the-place far 2 name same
-0.16 the-place far 2 the other
-0.1 the-place far 2 the same
-0.14 the-place far 3 name same
-0.61 the-place far 3 the other
0.44 the-place far 3 the same
-0.19 the-place far 4-6 name other
0.18 the-place far 4-6 the same
-0.62 the-place far 7-12 name other
0.57 the-place far 7-12 name same
0.56 the-place far 7-12 the same
0.06 the-place first falsetrue
-0.09 the-place form bare
-0.4 the-place names apart the
-0.61 the-place names part 
-0.23 the-place names part  name
0.23 the-place names part head bare
0.44 the-place names part head the
0.32 the-place names same
-0.07 the-place names same a
0.67 the-place names same the
-0.53 the-place names some 
-0.44 the-place names some  name
0.32 the-place names some head name
-0.45 the-place names some head the
0.37 the-place names whole head
0.63 the-place names whole head the
0.48 the-place near beside
1.25 the-place near comma
-0.05 the-place near no
-0.92 the-place near words
0.06 the-place number many>one
-0.46 the-place number many>open
-0.64 the-place number open>many
-0.15 the-place number open>one
-0.49 the-place one event
-0.91 the-place place>facility
-0.59 the-place role >
-0.22 the-place role >origin
0.31 the-place role >victim
-0.53 the-place role destination>
0.69 the-place role destination>destination
-0.18 the-place role origin>
0.64 the-place role origin>origin
-0.13 the-place role origin>place
0.05 the-place role origin>target
-0.23 the-place role place>
0.12 the-place role place>destination
-0.11 the-place role place>place
-1.02 the-place role source>
0.21 the-place role source>place
-0.05 the-place role target>destination
-0.05 the-place role target>origin
0.16 the-place role target>place
0.3 the-place role target>target
-0.1 the-place role victim>place
-0.05 the-place speech author
-0.53 the-place speech out>quoted
-0.2 the-place speech out>told
-0.06 the-place speech quoted>out
0.1 the-place speech quoted>quoted
0.06 the-place speech quoted>told
-0.3 the-place speech speaker told
0.11 the-place speech together told
-0.17 the-place speech told>out
-0.1 the-place speech told>quoted
0.08 the-place subject 0 0 true
0.08 the-place subject 0 1 false
-0.96 the-place subject 0 1 true
-0.37 the-place subject 0 2 false
0.76 the-place subject 1 0 true
-0.14 the-place subject 1 2 false
-0.4 the-place subject 1 2 true
-0.24 the-place subject 2 1 false
-0.2 the-place subject 2 2 false
-0.9 the-place subject 2 2 true
-0.33 the-place subject 3 0 false
-0.49 the-place subject 3 2 true
-0.45 the-place subject 4-6 1 false
-0.24 the-place subject 4-6 2 false
-0.13 the-place title false
-0.24 the-thing between 3
-0.62 the-thing between 5
0.21 the-thing count earlier
0.36 the-thing count later
0.71 the-thing count same
-0.28 the-thing distance 0
0.48 the-thing distance 1
-0.08 the-thing distance 13-
-0.35 the-thing distance 4-6
-0.3 the-thing distance 7-12
0.24 the-thing far 0 a other
-0.3 the-thing far 0 the other
0.11 the-thing far 1 a other
0.41 the-thing far 1 a same
0.11 the-thing far 1 bare same
0.16 the-thing far 1 counted other
0.67 the-thing far 1 counted same
0.68 the-thing far 1 name other
-0.18 the-thing far 1 name same
0.33 the-thing far 1 own same
0.27 the-thing far 13- a same
0.54 the-thing far 13- the same
-0.8 the-thing far 2 bare same
0.08 the-thing far 2 name other
0.47 the-thing far 2 name same
0.34 the-thing far 2 the other
-0.26 the-thing far 3 a other
0.71 the-thing far 3 a same
0.05 the-thing far 3 bare same
0.43 the-thing far 3 name same
0.43 the-thing far 3 own same
0.29 the-thing far 3 the other
0.12 the-thing far 3 the same
0.23 the-thing far 4-6 a same
-0.36 the-thing far 4-6 name other
-0.21 the-thing far 4-6 name same
-0.71 the-thing far 4-6 the other
-0.17 the-thing far 4-6 the same
-0.83 the-thing far 7-12 a other
-0.35 the-thing far 7-12 a same
-0.44 the-thing far 7-12 the other
0.23 the-thing far 7-12 the same
0.19 the-thing first falsetrue
-0.24 the-thing form bare
0.16 the-thing form counted
0.3 the-thing form own
-0.05 the-thing names apart bare
0.21 the-thing names apart own
0.09 the-thing names apart the
0.14 the-thing names part 
0.21 the-thing names part  a
0.13 the-thing names part  counted
-0.05 the-thing names part head
-0.22 the-thing names part head bare
0.78 the-thing names part head counted
-0.28 the-thing names part head name
-0.05 the-thing names part head the
0.82 the-thing names same a
-0.46 the-thing names same bare
0.48 the-thing names same own
-0.07 the-thing names some 
-0.34 the-thing names some  a
-0.34 the-thing names to pronoun
-0.34 the-thing names to pronoun pronoun
-0.32 the-thing names whole head
-0.11 the-thing names whole head a
-0.45 the-thing names whole head the
-0.42 the-thing number many>one
-0.06 the-thing number many>open
-0.82 the-thing number open>many
0.23 the-thing number open>one
-0.4 the-thing one event
0.48 the-thing platform>platform
-0.18 the-thing role >
0.52 the-thing role >target
-0.34 the-thing role means>
-0.17 the-thing role target>
-0.31 the-thing role target>means
0.06 the-thing role target>target
0.05 the-thing speech author
-0.51 the-thing speech out>quoted
0.16 the-thing speech out>told
0.22 the-thing speech quoted>quoted
0.14 the-thing speech quoted>told
0.79 the-thing speech together quoted
0.38 the-thing subject 0 0 false
0.25 the-thing subject 1 0 false
0.61 the-thing subject 1 1 false
0.08 the-thing subject 1 1 true
-0.87 the-thing subject 1 2 false
0.52 the-thing subject 1 2 true
-0.16 the-thing subject 2 0 false
0.45 the-thing subject 2 0 true
0.39 the-thing subject 2 1 false
-0.44 the-thing subject 2 1 true
-0.19 the-thing subject 2 2 false
0.43 the-thing subject 2 2 true
0.33 the-thing subject 3 0 false
-0.29 the-thing subject 3 1 false
-0.44 the-thing subject 4-6 1 false
-0.65 the-thing subject 4-6 1 true
-0.06 the-thing subject 4-6 2 false
-0.24 the-thing subject 4-6 2 true
-0.07 the-thing subject 7-12 2 false
-0.38 the-thing subject 7-12 2 true
-0.23 these actors none
-0.28 these chained 1
0.5 these count earlier
0.43 these far 1 counted other
0.17 these far 3 counted other
-0.21 these first falsefalse
0.9 these first falsetrue
0.46 these form counted
-0.35 these names pronoun
0.46 these names pronoun counted
-0.23 these near no
0.08 these number many>many
0.38 these population>population
0.53 these role victim>victim
-0.52 these speech told>out
0.34 these speech told>told
0.35 these subject 1 2 false
-0.59 these title false
0.2 they armed-group>armed-group
0.18 they armed-group>population
0.23 they between 0
-0.06 they between 3
-0.21 they between 4
-1.11 they between 5
0.26 they chained 3
-0.29 they chained 4
0.11 they count earlier
1.17 they distance 0
-0.66 they distance 13-
-0.2 they distance 2
-0.42 they distance 3
-0.73 they distance 4-6
-0.71 they distance 7-12
0.09 they facility>armed-group
0.53 they facility>military-unit
0.17 they far 0 bare other
0.31 they far 0 counted other
0.19 they far 0 name other
0.33 they far 0 own other
-0.55 they far 0 pronoun other
1.01 they far 0 pronoun same
0.41 they far 0 the other
-0.12 they far 1 bare other
0.33 they far 1 counted other
-0.1 they far 1 name other
0.07 they far 1 own other
0.39 they far 1 pronoun same
0.22 they far 1 this other
-0.14 they far 2 pronoun same
-0.36 they far 3 bare other
-0.24 they far 3 counted other
0.05 they far 3 pronoun same
-0.86 they far 4-6 counted other
0.26 they far 4-6 this other
-0.69 they far 7-12 counted other
-0.53 they far 7-12 pronoun same
-0.12 they first falsefalse
-0.28 they first falsetrue
0.35 they first truetrue
-0.1 they form name
0.47 they form they
-1.16 they form we
-0.16 they government>armed-group
-0.3 they government>government
0.08 they government>military-unit
0.3 they government>population
0.13 they military-unit>government
0.44 they military-unit>military-unit
-0.08 they military-unit>person
0.12 they military-unit>platform
-0.1 they names pronoun name
0.07 they near words
0.48 they number many>many
-0.84 they number many>one
-0.26 they number many>open
-0.25 they one event
0.11 they organisation>armed-group
0.41 they organisation>government
0.29 they organisation>military-unit
0.11 they organisation>population
-0.2 they person>person
0.46 they place>armed-group
0.09 they place>population
-0.11 they platform>armed-group
0.54 they platform>platform
-0.13 they platform>population
0.11 they population>armed-group
-0.57 they population>government
-0.17 they population>military-unit
-0.22 they population>organisation
-0.52 they population>person
-0.24 they population>platform
0.49 they population>population
0.16 they role >actor
0.11 they role >means
0.05 they role >participant
-0.23 they role >source
-0.27 they role actor>
0.51 they role actor>actor
-0.09 they role actor>participant
0.29 they role actor>target
-0.67 they role actor>victim
0.87 they role means>means
-0.55 they role participant>
0.12 they role participant>participant
-0.37 they role participant>source
0.07 they role source>
-0.1 they role source>actor
0.61 they role source>source
-0.22 they role source>target
-0.77 they role source>victim
0.18 they role target>
-0.25 they role target>actor
0.77 they role target>target
-0.89 they role target>victim
-0.48 they role victim>
-1.16 they role victim>actor
-0.47 they role victim>source
0.92 they role victim>victim
0.46 they speech both speak
-0.24 they speech out>quoted
-0.57 they speech quoted>out
-0.35 they speech quoted>quoted
0.27 they speech together quoted
0.58 they speech together told
-0.61 they speech told>out
-0.48 they speech told>quoted
0.16 they speech told>told
0.2 they subject 0 0 false
0.52 they subject 0 1 true
0.15 they subject 0 2 false
0.7 they subject 1 0 true
-0.47 they subject 1 2 false
-0.37 they subject 13- 2 false
-0.25 they subject 13- 2 true
-0.18 they subject 2 2 false
-0.4 they subject 3 2 false
-0.2 they subject 4-6 2 false
-0.32 they subject 7-12 2 false
-0.05 they title false
0.34 they weapon>armed-group
0.07 they weapon>population
0.65 they weapon>weapon
-0.08 this-building actors none
0.17 this-building facility>facility
-0.23 this-building form bare
0.15 this-building form the
-0.44 this-building names apart
-0.08 this-building near no
0.3 this-building number one>open
-0.58 this-building role target>target
0.24 this-building speech author
-0.23 this-building speech told>told
-0.25 this-building title false
0.07 this-building title true
0.2 this-party actors earlier
-0.29 this-party actors none
0.28 this-party armed-group>armed-group
-0.17 this-party between 5
-0.26 this-party chained 1
0.15 this-party chained 2
0.1 this-party distance 1
-0.12 this-party distance 2
-0.19 this-party distance 3
-0.67 this-party distance 4-6
0.38 this-party far 1 name other
0.33 this-party far 1 the other
-0.77 this-party first falsetrue
-0.49 this-party first truefalse
0.32 this-party first truetrue
0.12 this-party form the
0.4 this-party media>media
0.05 this-party military-unit>military-unit
-0.25 this-party names apart
-0.07 this-party names apart name
0.17 this-party names apart the
0.25 this-party names some 
0.5 this-party names some  name
-0.53 this-party names to pronoun
-0.53 this-party names to pronoun pronoun
-0.14 this-party number many>open
-0.09 this-party number one>many
0.64 this-party number one>open
0.61 this-party organisation>organisation
0.21 this-party role >actor
-0.48 this-party role >source
-0.18 this-party role actor>actor
0.27 this-party role target>source
0.47 this-party speech author
-0.59 this-party speech out>told
-0.31 this-party speech told>out
-0.52 this-party speech told>told
0.25 this-party subject 1 1 false
-0.11 this-party subject 2 2 false
-0.2 this-party subject 3 2 false
-0.22 this-party subject 4-6 2 false
-0.16 this-party title false
-0.38 this-people between 5
0.48 this-people count earlier
-1.42 this-people count later
-0.87 this-people count other
-0.19 this-people count same
-0.1 this-people distance 2
-0.8 this-people distance 7-12
0.15 this-people far 1 bare same
0.37 this-people far 3 counted other
-0.44 this-people first falsefalse
0.35 this-people first falsetrue
-0.13 this-people first truetrue
-0.15 this-people form name
-0.09 this-people form the
0.18 this-people form this
-0.34 this-people names apart
-0.19 this-people names apart name
0.25 this-people names part head
0.37 this-people names part head bare
0.12 this-people names same
0.12 this-people names some  counted
-0.07 this-people near no
-0.14 this-people number many>open
-0.42 this-people population>person
0.25 this-people role >actor
-0.21 this-people role >source
-0.27 this-people role victim>victim
0.33 this-people speech author
-0.23 this-people speech out>told
-0.43 this-people speech quoted>out
-0.17 this-people speech quoted>told
-0.21 this-people speech told>out
0.16 this-people speech told>quoted
0.19 this-people subject 1 0 false
0.2 this-people subject 3 2 false
-0.44 this-people subject 4-6 2 false
-0.25 this-people subject 7-12 2 false
-0.3 this-people title false
-0.12 this-person actors none
0.24 this-person between 2
-0.18 this-person between 5
-0.2 this-person chained 1
0.37 this-person chained 2
0.49 this-person distance 1
-0.09 this-person distance 2
-0.67 this-person distance 4-6
0.33 this-person far 1 name other
-0.06 this-person first falsetrue
-0.06 this-person first truefalse
-0.12 this-person form he
-0.22 this-person form i
0.06 this-person form the
0.1 this-person names apart a
-0.76 this-person names apart name
0.1 this-person names apart the
0.16 this-person names some 
0.61 this-person names some  name
-0.37 this-person names to pronoun
-0.37 this-person names to pronoun pronoun
-0.06 this-person number one>one
-0.05 this-person person>person
0.49 this-person role >
0.11 this-person role actor>
0.55 this-person role actor>actor
0.53 this-person role victim>victim
-0.37 this-person speech quoted>out
0.14 this-person speech quoted>quoted
0.68 this-person speech quoted>told
-0.58 this-person speech told>out
0.15 this-person speech told>told
0.5 this-person subject 1 2 false
-0.13 this-person subject 4-6 2 false
-0.47 this-person title false
0.45 this-person title true
0.1 this-place between 0
0.14 this-place between 1
0.12 this-place between 2
-0.28 this-place between 4
-0.57 this-place between 5
0.06 this-place chained 1
-1.19 this-place chained 2
0.38 this-place distance 0
-0.22 this-place distance 3
-0.42 this-place distance 4-6
0.37 this-place far 0 name other
0.06 this-place far 1 name other
0.1 this-place far 2 name other
-0.25 this-place first falsefalse
0.55 this-place first truefalse
0.14 this-place form name
-0.2 this-place form the
-0.33 this-place names apart
0.06 this-place names apart name
0.72 this-place names part head
0.72 this-place names part head name
0.08 this-place number open>open
0.14 this-place place>place
0.62 this-place role >
0.24 this-place role >place
-0.06 this-place role place>
0.11 this-place role place>place
0.64 this-place speech author
-0.48 this-place speech told>out
0.13 this-place speech told>told
0.69 this-place subject 2 2 true
-0.23 this-place subject 4-6 2 false
-0.32 this-place title false
0.11 this-place title true
-0.2 this-thing actors none
0.07 this-thing between 0
-0.2 this-thing chained 1
0.45 this-thing distance 1
0.08 this-thing first falsetrue
-0.24 this-thing near no
-0.21 this-thing platform>platform
-0.3 this-thing role means>means
-0.11 this-thing speech out>told
0.3 this-thing speech told>out
0.44 this-thing subject 1 0 false
-0.21 this-thing title true
-0.16 title false
0.21 we armed-group>armed-group
-0.13 we armed-group>government
-0.32 we armed-group>population
-0.45 we between 5
0.1 we chained 4
-0.62 we count earlier
0.39 we distance 0
-0.81 we distance 13-
-0.21 we distance 2
-0.13 we distance 4-6
-0.58 we distance 7-12
0.36 we facility>armed-group
-0.21 we facility>government
0.38 we far 0 name other
0.29 we far 0 pronoun other
0.31 we far 0 pronoun same
-0.34 we far 0 the other
0.38 we far 1 a other
0.26 we far 1 own other
0.27 we far 2 pronoun same
0.2 we far 3 pronoun same
0.55 we far 4-6 pronoun same
-0.13 we far 7-12 name other
-0.5 we far 7-12 pronoun other
0.94 we far 7-12 pronoun same
-0.34 we first falsefalse
-0.45 we first falsetrue
-0.06 we first truefalse
0.2 we first truetrue
-0.22 we form bare
-0.13 we form the
0.08 we form this
0.96 we form we
-0.25 we government>media
0.29 we government>organisation
-0.08 we government>person
-0.12 we government>population
0.88 we media>media
0.06 we military-unit>armed-group
0.16 we military-unit>government
-0.11 we military-unit>military-unit
0.2 we military-unit>organisation
-0.05 we names pronoun
-0.22 we names pronoun bare
0.45 we names pronoun pronoun
-0.13 we names pronoun the
0.08 we names pronoun this
-0.12 we near no
0.11 we near stop
-0.16 we near words
-0.6 we number many>one
0.09 we organisation>armed-group
0.06 we organisation>government
-0.15 we organisation>organisation
-0.11 we organisation>population
0.36 we platform>armed-group
0.45 we platform>government
0.2 we population>armed-group
0.2 we population>government
-0.47 we population>organisation
-0.48 we population>population
-0.13 we role >
-0.61 we role >participant
0.33 we role >source
-0.19 we role >victim
-0.32 we role actor>
0.26 we role actor>actor
0.1 we role actor>source
0.13 we role participant>
-0.06 we role source>
-0.91 we role source>actor
-0.79 we role source>participant
0.43 we role source>source
-0.66 we role source>target
-0.05 we speech author
0.23 we speech both speak
-0.63 we speech out>told
-0.09 we speech quoted>out
-0.66 we speech quoted>quoted
0.47 we speech speaker quoted
-0.16 we speech speaker told
0.21 we speech together told
0.1 we speech told>out
0.18 we subject 0 0 false
0.18 we subject 0 1 true
-0.52 we subject 1 0 false
0.58 we subject 1 0 true
0.43 we subject 1 1 true
-0.05 we subject 1 2 false
-0.1 we subject 13- 2 false
-0.36 we subject 13- 2 true
-0.77 we subject 4-6 2 false
-0.23 we subject 7-12 2 true
-0.7 we title false
0.19 we title true
-0.08 we weapon>armed-group
0.26 we weapon>organisation
0.21 weapon>armed-group
-0.28 weapon>government
0.06 weapon>military-unit
0.12 weapon>organisation
-1.22 weapon>platform
-0.08 weapon>population`;
