// Written by tools/train-coreference.ts. Do not edit.
// Weights of what speaks for and against one mention taking up another (`pair-features.ts`): a line a weight. What they were
// learnt from, and how well they do: docs/decisions/0007-coreference.md.

export const coreferenceWeights = `-0.07 a-building actors none
-0.07 a-building distance 4-6
-0.26 a-building distance 7-12
-0.24 a-building facility>place
0.05 a-building far 1 a same
0.27 a-building form a
-0.09 a-building form bare
-0.17 a-building form the
0.22 a-building headline falsefalse a
-0.16 a-building headline falsefalse the
-0.58 a-building names apart
0.17 a-building names part head name
0.56 a-building names same a
0.24 a-building names some 
-0.5 a-building near no
0.25 a-building near words
0.05 a-building number one>one
-0.09 a-building number one>open
-0.15 a-building role >
0.05 a-building role >target
0.31 a-building role place>place
-0.07 a-building sense none
-0.46 a-building sense undefined state false
0.63 a-building senses base>base
-0.05 a-building senses hospital>hospital
0.69 a-building speech quoted>told
-0.09 a-building speech told>out
0.32 a-building subject 0 0 false
0.05 a-building subject 1 2 false
-0.09 a-building subject 7-12 2 false
-0.05 a-party actors none
0.36 a-party armed-group>armed-group
0.11 a-party between 4
-0.12 a-party between 5
-0.07 a-party chained 1
-0.66 a-party distance 3
-0.13 a-party far 1 name other
0.25 a-party far 2 the other
-0.57 a-party first truefalse
-0.14 a-party form a
0.32 a-party government>government
-0.14 a-party headline falsefalse a
-0.1 a-party headline falsefalse pronoun
-0.35 a-party names apart
0.52 a-party names some head
-0.1 a-party names to pronoun
-0.1 a-party names to pronoun pronoun
-0.51 a-party near no
-0.36 a-party number one>many
-0.24 a-party number open>many
0.78 a-party organisation>organisation
0.09 a-party role >participant
-0.55 a-party role >source
0.19 a-party role >victim
0.57 a-party role source>source
-0.66 a-party senses group>group
0.77 a-party senses group>monitor
-0.24 a-party senses group>rebels
-0.19 a-party senses group>undefined
0.14 a-party senses undefined>rebels
-0.45 a-party speech author
0.61 a-party speech both speak
-0.42 a-party speech out>told
-0.1 a-party speech quoted>out
0.16 a-party speech quoted>quoted
-0.11 a-party speech quoted>told
0.51 a-party speech together told
0.34 a-party speech told>told
0.37 a-party subject 0 2 false
0.09 a-party subject 1 1 false
-0.23 a-party subject 3 2 false
-0.06 a-people chained 1
0.1 a-people count earlier
-1.18 a-people count later
-1.24 a-people first falsetrue
-0.22 a-people first truefalse
0.15 a-people form counted
0.15 a-people headline falsefalse counted
-1.05 a-people names apart
0.27 a-people names same
0.46 a-people names same a
0.12 a-people names some 
-0.11 a-people near no
-0.22 a-people number one>open
0.12 a-people role >
0.09 a-people role victim>victim
-0.05 a-people sense none
-0.06 a-people speech author
-0.33 a-people speech out>told
0.05 a-people speech told>out
-0.05 a-people speech told>told
-0.21 a-person between 5
-0.09 a-person chained 1
0.39 a-person chained 2
0.27 a-person count later
-0.13 a-person distance 4-6
0.84 a-person far 0 bare same
0.52 a-person far 0 name other
0.05 a-person far 0 the other
0.08 a-person far 1 a same
0.69 a-person far 1 bare same
0.34 a-person far 2 a same
0.88 a-person far 2 bare same
0.23 a-person far 4-6 a same
-0.35 a-person far 4-6 pronoun other
0.2 a-person far 7-12 a same
-0.47 a-person first falsetrue
-0.16 a-person headline falsefalse pronoun
-0.39 a-person names apart
0.18 a-person names part head
0.4 a-person names same
0.86 a-person names same bare
0.67 a-person names same the
0.05 a-person names some 
0.23 a-person names some head
0.25 a-person names some head a
-0.16 a-person names to pronoun
-0.16 a-person names to pronoun pronoun
-0.55 a-person names whole head
0.82 a-person near comma
-0.57 a-person near no
-0.08 a-person number one>many
-0.13 a-person role >
0.68 a-person role >actor
-1.26 a-person role >source
-0.35 a-person role actor>
0.32 a-person role actor>actor
0.33 a-person role actor>victim
-0.14 a-person sense none
0.62 a-person sense same a>bare
-0.07 a-person senses commander>commander
0.49 a-person senses dead>undefined
-0.61 a-person speech out>told
0.82 a-person speech quoted>told
-0.42 a-person speech told>out
0.64 a-person subject 0 0 true
0.53 a-person subject 1 1 true
-0.06 a-place actors none
0.34 a-place between 0
-0.33 a-place between 2
-0.33 a-place between 5
-0.29 a-place chained 1
0.21 a-place distance 0
-0.29 a-place distance 1
-0.46 a-place distance 2
-0.37 a-place distance 3
0.57 a-place far 0 name other
-0.23 a-place far 1 name other
0.6 a-place far 4-6 the other
-0.32 a-place first falsefalse
-0.31 a-place names apart
0.14 a-place names part head
0.77 a-place names same
0.77 a-place names same a
0.26 a-place names some head
0.13 a-place names some head name
0.44 a-place near beside
1.1 a-place near comma
-0.82 a-place near no
0.1 a-place one event
0.33 a-place role >place
-0.24 a-place sense none
-0.42 a-place sense quarter state false
-0.08 a-place sense same a>name
0.16 a-place sense town state false
-0.06 a-place senses quarter>undefined
0.59 a-place senses town>town
-0.23 a-place senses town>undefined
0.15 a-place speech author
-0.24 a-place speech told>out
0.33 a-place subject 0 0 false
0.09 a-place subject 0 0 true
-0.19 a-place subject 4-6 2 false
-0.08 a-thing actors none
-0.26 a-thing between 2
-0.64 a-thing between 3
-0.08 a-thing chained 1
-0.27 a-thing distance 3
-0.1 a-thing distance 4-6
0.09 a-thing far 0 bare same
0.34 a-thing far 1 a other
0.24 a-thing far 1 a same
0.05 a-thing far 1 bare same
0.22 a-thing far 2 a same
-0.62 a-thing far 2 bare same
0.35 a-thing far 3 a other
0.05 a-thing far 4-6 a other
-0.07 a-thing first falsefalse
-0.7 a-thing first falsetrue
-0.15 a-thing form bare
0.09 a-thing form name
-0.25 a-thing form the
-0.28 a-thing headline falsefalse bare
0.09 a-thing headline falsefalse name
-0.25 a-thing headline falsefalse the
0.4 a-thing names part head a
-0.08 a-thing names same
0.08 a-thing names same a
-0.06 a-thing names same bare
-0.05 a-thing names some 
0.08 a-thing names whole 
0.63 a-thing names whole  a
-0.09 a-thing near no
-0.9 a-thing number one>many
0.23 a-thing number open>one
0.2 a-thing role means>means
0.15 a-thing role target>target
-0.56 a-thing sense none
0.08 a-thing sense same a>bare
0.06 a-thing senses bomb>bomb
-0.31 a-thing senses bomb>undefined
-0.2 a-thing senses shell>shell
-0.46 a-thing speech author
-0.33 a-thing speech out>told
-0.16 a-thing speech quoted>told
0.21 a-thing speech told>out
0.42 a-thing subject 1 0 true
-0.15 a-thing subject 3 2 false
-0.82 actors other
0.78 actors same
1.2 armed-group>armed-group
-0.35 armed-group>facility
-0.2 armed-group>government
-0.07 armed-group>person
-0.17 bare-building actors none
-0.05 bare-building chained 1
-0.18 bare-building distance 7-12
0.18 bare-building far 1 bare same
0.16 bare-building far 1 the other
-0.06 bare-building first falsefalse
0.32 bare-building form it
-0.21 bare-building headline falsefalse bare
0.32 bare-building headline falsefalse pronoun
-0.82 bare-building names apart
-0.15 bare-building names part head
0.12 bare-building names same bare
0.5 bare-building names some  a
0.32 bare-building names to pronoun
0.32 bare-building names to pronoun pronoun
0.64 bare-building names whole head
-0.4 bare-building number many>open
0.37 bare-building number open>one
-0.22 bare-building number open>open
-0.1 bare-building role >target
0.3 bare-building role target>origin
-0.24 bare-building role target>target
-0.05 bare-building speech author
-0.12 bare-building speech out>told
0.52 bare-building speech quoted>told
-0.27 bare-building speech told>told
-0.07 bare-building subject 7-12 2 false
-0.27 bare-party actors none
0.33 bare-party armed-group>armed-group
-0.18 bare-party armed-group>military-unit
-0.41 bare-party armed-group>population
-0.24 bare-party between 5
-0.09 bare-party distance 3
-0.21 bare-party distance 4-6
0.44 bare-party far 2 bare same
0.76 bare-party far 7-12 bare same
-0.09 bare-party first falsefalse
-0.09 bare-party first truetrue
0.23 bare-party form this
0.76 bare-party government>government
-0.48 bare-party government>population
-0.2 bare-party headline falsefalse pronoun
0.24 bare-party headline falsefalse this
-0.29 bare-party military-unit>armed-group
0.4 bare-party military-unit>military-unit
-0.07 bare-party military-unit>population
-0.48 bare-party names apart
-0.06 bare-party names apart name
-0.19 bare-party names part  bare
0.09 bare-party names part  name
0.51 bare-party names same
0.24 bare-party names same bare
0.43 bare-party names some  bare
-0.12 bare-party names some  name
0.21 bare-party names some head the
-0.19 bare-party names to pronoun
-0.19 bare-party names to pronoun pronoun
-0.11 bare-party near no
-0.06 bare-party number many>open
-0.42 bare-party number open>many
0.06 bare-party organisation>organisation
-0.11 bare-party organisation>population
-0.18 bare-party role actor>participant
-0.16 bare-party role actor>victim
0.6 bare-party role means>actor
-0.45 bare-party role participant>
0.1 bare-party role participant>actor
0.16 bare-party role participant>target
-0.15 bare-party role participant>victim
-0.12 bare-party role target>actor
0.09 bare-party role victim>actor
-0.44 bare-party sense none
-0.3 bare-party sense other
0.78 bare-party sense same bare>bare
-0.08 bare-party sense same bare>name
-0.14 bare-party sense same bare>the
0.62 bare-party senses country>undefined
0.06 bare-party senses forces>forces
0.13 bare-party senses forces>rebels
-0.31 bare-party senses forces>undefined
0.7 bare-party senses government>government
-0.12 bare-party senses government>undefined
0.36 bare-party senses group>undefined
0.59 bare-party senses rebels>province
0.25 bare-party senses rebels>rebels
-0.65 bare-party senses rebels>undefined
-0.17 bare-party senses undefined>rebels
-0.2 bare-party speech author
0.07 bare-party speech out>quoted
-0.07 bare-party speech quoted>told
-0.14 bare-party speech told>out
0.31 bare-party subject 0 2 true
0.35 bare-party subject 1 1 true
0.05 bare-party subject 1 2 false
0.31 bare-people actors later
-0.13 bare-people between 5
-0.16 bare-people count later
0.83 bare-people count same
-0.15 bare-people distance 4-6
0.06 bare-people far 0 bare same
0.22 bare-people far 1 bare same
0.44 bare-people far 1 counted same
0.32 bare-people far 13- bare same
0.28 bare-people far 2 bare same
0.13 bare-people far 2 counted same
-0.25 bare-people far 2 the same
0.15 bare-people far 3 bare same
0.09 bare-people far 4-6 bare same
0.15 bare-people far 4-6 the same
0.1 bare-people far 7-12 bare same
-0.13 bare-people first falsefalse
-0.18 bare-people form name
-0.06 bare-people form they
-0.37 bare-people gender true
-0.13 bare-people headline falsefalse name
-0.06 bare-people headline falsefalse pronoun
-0.97 bare-people names apart
0.58 bare-people names part  bare
-0.16 bare-people names part head
0.32 bare-people names part head bare
-0.61 bare-people names part head counted
0.34 bare-people names same
0.29 bare-people names same bare
0.16 bare-people names same name
0.23 bare-people names same this
0.3 bare-people names some  bare
-0.32 bare-people names some  name
0.12 bare-people names some head
0.13 bare-people names some head bare
0.16 bare-people names some head counted
0.05 bare-people names some head the
-0.07 bare-people names to pronoun
-0.07 bare-people names to pronoun pronoun
-0.42 bare-people names whole 
0.07 bare-people names whole head
0.08 bare-people names whole head bare
-0.32 bare-people near no
-0.55 bare-people number one>many
0.08 bare-people role actor>actor
-0.11 bare-people role actor>participant
0.56 bare-people role actor>target
-0.24 bare-people role actor>victim
0.12 bare-people role source>source
-0.3 bare-people role victim>target
0.18 bare-people role victim>victim
0.13 bare-people sense same bare>counted
-0.84 bare-people senses dead>undefined
-0.13 bare-people senses forces>forces
-0.48 bare-people senses forces>undefined
-0.71 bare-people senses police>undefined
0.32 bare-people senses rebels>rebels
-0.48 bare-people senses rebels>undefined
0.14 bare-people speech both speak
-0.1 bare-people speech out>told
-0.25 bare-people speech together quoted
-0.13 bare-people speech told>quoted
-0.11 bare-people subject 13- 2 true
0.12 bare-people subject 2 1 false
-0.06 bare-person actors none
-0.17 bare-person between 0
0.39 bare-person between 1
-0.2 bare-person between 3
-0.16 bare-person between 5
0.32 bare-person far 1 name other
0.62 bare-person far 3 bare same
0.13 bare-person far 3 pronoun other
-0.29 bare-person far 4-6 pronoun other
-0.09 bare-person first falsefalse
0.26 bare-person first falsetrue
-0.06 bare-person form bare
-0.1 bare-person form he
0.13 bare-person form name
0.16 bare-person form own
0.44 bare-person gender true
-0.1 bare-person headline falsefalse bare
0.17 bare-person headline falsefalse name
-0.29 bare-person headline falsefalse pronoun
-1.04 bare-person names apart
-0.11 bare-person names apart name
-0.08 bare-person names apart the
0.41 bare-person names part head
0.33 bare-person names same
0.23 bare-person names same bare
-0.3 bare-person names to pronoun
-0.3 bare-person names to pronoun pronoun
-0.28 bare-person near words
0.84 bare-person role >target
0.08 bare-person role >victim
-0.83 bare-person sense one
-0.14 bare-person speech author
0.2 bare-person speech quoted>out
0.46 bare-person speech quoted>quoted
0.17 bare-person speech told>told
0.62 bare-person subject 1 1 false
-0.13 bare-person subject 1 2 false
-0.21 bare-person subject 3 2 false
-0.27 bare-person subject 4-6 2 false
0.06 bare-person subject 4-6 2 true
-0.15 bare-place actors none
-0.7 bare-place between 5
-0.1 bare-place distance 2
-0.37 bare-place distance 7-12
0.59 bare-place far 1 bare same
-0.07 bare-place far 1 name other
-0.37 bare-place first falsefalse
0.08 bare-place form bare
-0.19 bare-place form name
0.08 bare-place headline falsefalse bare
-0.19 bare-place headline falsefalse name
-0.42 bare-place names apart
0.07 bare-place names part head
0.82 bare-place names same
0.76 bare-place names same bare
-0.62 bare-place names some 
-0.18 bare-place near no
-0.11 bare-place number many>many
-0.05 bare-place number many>open
0.15 bare-place role >place
-0.21 bare-place sense quarter state false
0.3 bare-place sense town state false
-0.41 bare-place sense undefined state false
-0.13 bare-place senses quarter>quarter
-0.18 bare-place senses quarter>undefined
0.46 bare-place senses town>undefined
-0.2 bare-place speech author
-0.27 bare-place speech out>told
-0.52 bare-place speech told>told
-0.7 bare-place subject 4-6 2 false
-0.16 bare-thing actors none
-0.07 bare-thing between 2
-0.32 bare-thing between 4
-0.16 bare-thing chained 1
-0.14 bare-thing distance 2
-0.2 bare-thing distance 4-6
-0.2 bare-thing distance 7-12
-0.06 bare-thing far 0 bare same
0.28 bare-thing far 1 a same
-0.05 bare-thing far 2 bare same
-0.36 bare-thing far 3 bare same
-0.14 bare-thing far 7-12 bare same
-0.12 bare-thing first falsefalse
-0.25 bare-thing first truefalse
0.17 bare-thing first truetrue
-0.14 bare-thing names apart bare
0.05 bare-thing names part 
-0.33 bare-thing names part head
0.41 bare-thing names part head a
-0.55 bare-thing names same a
0.09 bare-thing names same bare
0.23 bare-thing names same the
-0.13 bare-thing names some 
0.15 bare-thing names whole 
-0.2 bare-thing near no
-0.12 bare-thing number many>one
-0.97 bare-thing number many>open
-0.08 bare-thing number open>many
0.15 bare-thing number open>one
-0.54 bare-thing number open>open
-0.34 bare-thing role means>
-0.36 bare-thing role target>target
-0.11 bare-thing sense same bare>bare
0.05 bare-thing sense same bare>name
-0.18 bare-thing senses aircraft>aircraft
-0.41 bare-thing senses bomb>bomb
-0.37 bare-thing speech out>told
0.05 bare-thing speech quoted>quoted
-0.22 bare-thing speech told>out
-0.26 bare-thing speech told>told
-0.13 bare-thing subject 0 1 false
-0.1 bare-thing subject 1 1 false
-0.06 bare-thing subject 1 2 false
0.21 bare-thing subject 3 1 false
-0.11 bare-thing subject 3 2 false
0.31 bare-thing subject 4-6 0 false
-0.38 bare-thing subject 4-6 2 false
-0.11 bare-thing weapon>weapon
-0.29 between 5
0.99 by head  name-party
0.65 by head academy the-building
0.76 by head accused he
0.55 by head activist name-person
0.32 by head activist she
0.73 by head activists bare-people
-0.26 by head activists the-people
0.16 by head advisers bare-people
0.4 by head advisers the-people
0.45 by head advisers they
0.42 by head agency it
0.74 by head agent the-person
0.5 by head agents they
0.52 by head airbase name-building
0.57 by head airbase the-building
-0.66 by head aircraft the-thing
0.38 by head airfield the-building
-0.23 by head airport name-building
-0.18 by head airport the-building
0.31 by head alliance it
0.73 by head alliance name-party
-0.12 by head area name-place
-0.41 by head area the-place
-0.43 by head areas name-place
0.39 by head army this-party
0.23 by head assembly the-party
0.87 by head attacker the-person
0.24 by head attackers bare-people
0.81 by head attackers they
0.38 by head authorities they
0.12 by head bar the-building
0.27 by head base it
-0.28 by head base name-building
0.11 by head base the-building
0.53 by head battalion we
0.48 by head bodies the-people
-0.42 by head bomb bare-thing
0.59 by head bomber a-person
0.3 by head bomber he
-0.33 by head bomber i
-0.1 by head bomber the-person
0.51 by head bomber this-person
0.38 by head bombers counted-people
0.54 by head bombers the-people
0.32 by head bombs counted-thing
0.2 by head bombs own-thing
0.4 by head bombs the-thing
0.17 by head border the-place
0.34 by head boy he
0.31 by head boy the-person
0.56 by head bridge the-building
-0.4 by head brother he
0.09 by head brother name-person
-0.31 by head brother own-person
0.76 by head brothers bare-people
-0.06 by head brothers the-people
0.14 by head brothers they
0.67 by head building the-building
0.09 by head bus a-thing
0.06 by head bus the-thing
-0.28 by head bush he
0.23 by head capital name-place
0.18 by head capital the-place
0.52 by head captured he
0.29 by head car bare-thing
0.62 by head car name-thing
0.34 by head car the-thing
0.79 by head center name-party
-0.3 by head checkpoint a-building
-0.14 by head checkpoint the-building
-0.47 by head chief the-person
0.17 by head child a-person
-0.25 by head children they
-0.13 by head chlorine bare-thing
0.46 by head church the-building
0.17 by head city a-place
-0.48 by head civilians the-people
0.17 by head clinic the-building
-0.14 by head coalition name-party
0.43 by head coalition we
-0.17 by head colonel he
0.6 by head command it
-0.13 by head command name-party
0.33 by head command we
-0.18 by head commander a-person
-0.28 by head commander he
0.17 by head commander name-person
0.17 by head compound the-building
0.54 by head convoy bare-thing
0.12 by head convoy the-thing
-0.06 by head cook the-person
0.46 by head council it
0.8 by head country name-place
-0.07 by head country the-place
0.05 by head court it
0.31 by head court the-building
0.47 by head cousin she
0.88 by head crowd the-people
0.49 by head department the-building
0.41 by head department the-party
-0.31 by head depot the-building
0.27 by head device a-thing
0.35 by head device name-thing
-0.12 by head device the-thing
0.3 by head devices the-thing
0.16 by head director he
0.17 by head director name-person
-0.36 by head district the-place
0.27 by head doctor he
0.12 by head driver he
-0.34 by head driver the-person
0.12 by head drivers they
0.35 by head drone it
-0.52 by head drone the-thing
-0.3 by head embassy it
0.07 by head embassy the-building
0.45 by head embassy we
0.45 by head enclave the-place
0.45 by head enforcement they
0.57 by head engineer he
0.12 by head envoy he
0.95 by head evacuees bare-people
0.44 by head explosive the-thing
0.54 by head facilitator he
-0.33 by head facilitator the-person
0.13 by head facility the-building
-0.15 by head families they
0.23 by head farm the-building
0.22 by head father name-person
0.4 by head father own-person
0.7 by head ferry the-thing
-0.14 by head fighters bare-party
-0.21 by head fighters the-party
-0.55 by head fighters they
0.26 by head force the-party
0.31 by head force they
0.17 by head forces bare-party
0.24 by head forces own-party
-0.21 by head forces the-party
-0.34 by head front it
0.13 by head front name-party
0.12 by head front the-party
0.36 by head front this-party
0.36 by head front we
-0.49 by head gas the-thing
0.07 by head general he
0.24 by head general name-person
0.26 by head government bare-party
-0.2 by head government the-party
-0.05 by head government they
0.34 by head governor he
0.05 by head governor name-person
0.2 by head governor the-person
-0.57 by head groom he
0.21 by head groom the-person
0.06 by head group it
0.19 by head group name-party
0.16 by head group they
-0.14 by head groups bare-party
-0.39 by head groups name-party
-0.9 by head groups the-party
0.26 by head groups they
-0.61 by head guerrillas a-party
-0.21 by head guerrillas it
0.1 by head guerrillas name-party
0.14 by head guerrillas the-party
0.41 by head guerrillas they
0.67 by head gunmen they
0.19 by head guy he
-0.33 by head he a-person
-0.19 by head he bare-person
-0.41 by head he i
-0.6 by head he name-person
0.3 by head he own-person
-0.09 by head he this-person
0.72 by head head he
0.7 by head head name-person
0.65 by head headquarters name-building
0.21 by head headquarters the-building
0.23 by head helicopter name-thing
0.49 by head helicopter the-thing
0.27 by head helmets bare-people
0.52 by head helmets the-party
0.42 by head helping they
0.13 by head her she
0.45 by head him he
0.2 by head himself he
0.14 by head his bare-person
-0.11 by head his he
0.27 by head his i
-0.07 by head his name-person
-0.41 by head his the-person
0.08 by head hospital name-building
0.32 by head hospital the-building
-0.08 by head hotel the-building
0.06 by head house the-building
-0.3 by head i he
0.47 by head i i
0.18 by head i name-person
-0.68 by head i own-person
-0.15 by head i she
-0.06 by head i the-person
-0.16 by head i this-person
-0.41 by head individual he
1 by head individual the-person
-0.08 by head individuals the-people
0.22 by head individuals they
0.61 by head inmates they
0.12 by head inspectors name-party
0.82 by head insurgent a-person
0.45 by head insurgent counted-people
0.39 by head insurgents a-party
0.29 by head insurgents bare-people
0.35 by head insurgents the-people
0.45 by head insurgents they
0.18 by head investigators bare-people
0.39 by head it bare-building
-0.17 by head it name-party
-0.06 by head it the-party
-0.07 by head it the-thing
-0.07 by head it we
-0.11 by head its it
0.36 by head jihadist he
0.47 by head jihadists the-people
-0.54 by head lawyer he
0.13 by head lawyer name-person
0.38 by head leader he
0.1 by head leader name-person
0.06 by head leader the-person
0.23 by head leaders they
0.06 by head lot the-building
0.56 by head male he
-0.58 by head man a-person
0.4 by head man he
-0.1 by head man the-person
0.36 by head market it
0.32 by head market name-building
-0.2 by head market the-building
0.31 by head mayor the-person
-0.25 by head me he
-0.34 by head media name-party
-0.05 by head member he
0.53 by head member name-person
0.26 by head members counted-people
-0.05 by head members the-people
0.7 by head members they
0.35 by head members this-people
0.2 by head men the-party
0.7 by head men the-people
0.5 by head men they
0.28 by head militants the-party
0.62 by head militants the-people
0.24 by head militants they
-0.06 by head minister he
-0.46 by head minister i
-0.12 by head ministry the-party
-0.21 by head ministry we
0.44 by head missile a-thing
-0.14 by head missile the-thing
0.4 by head mission the-building
0.67 by head monitor a-party
-0.17 by head monitor it
0.1 by head mosque name-building
0.13 by head mother i
0.58 by head mother name-person
0.17 by head mother own-person
0.12 by head mother she
-0.28 by head movement it
0.41 by head movement name-party
0.35 by head movement the-party
0.64 by head my i
0.41 by head national name-person
-0.21 by head neighborhoods bare-place
-0.37 by head neighborhoods the-place
0.31 by head neighbourhood name-place
0.46 by head neighbourhood the-place
-0.09 by head officer he
-0.08 by head officers the-people
-0.39 by head officers they
0.14 by head officials they
0.28 by head old he
0.09 by head one he
0.14 by head opposition bare-party
-0.1 by head organization it
-0.33 by head organization name-party
-0.32 by head organization the-party
-0.32 by head organization we
-0.28 by head organizations name-party
0.18 by head others counted-people
0.46 by head others the-people
0.63 by head our we
0.11 by head pair the-people
0.3 by head party it
0.39 by head party name-party
0.45 by head path the-party
0.06 by head patrol own-thing
0.08 by head patrol the-party
0.38 by head patrol the-people
-0.17 by head patrol they
0.25 by head peasants bare-people
0.08 by head peasants the-people
-0.08 by head people own-people
0.69 by head people these
-0.13 by head people this-people
0.72 by head perpetrators they
0.07 by head person he
0.14 by head person the-person
0.68 by head pilot he
0.49 by head pilots they
0.79 by head pistol name-thing
0.61 by head plane it
0.38 by head plane the-thing
0.15 by head police we
0.5 by head population the-people
-0.25 by head post the-building
0.05 by head powers we
-0.19 by head president he
0.05 by head president i
-0.32 by head president name-person
0.22 by head priest he
0.47 by head priest name-person
0.53 by head prisoners bare-people
0.31 by head prisoners the-people
0.25 by head prisoners they
0.44 by head province counted-place
-0.29 by head province name-place
-0.37 by head province the-place
0.6 by head rebel bare-party
-0.5 by head rebel the-party
0.24 by head rebel they
-0.14 by head rebels a-party
0.32 by head rebels the-party
-0.18 by head rebels they
-0.39 by head regime it
0.12 by head regime the-party
0.3 by head region name-place
0.23 by head region the-place
0.45 by head reporters the-people
0.21 by head representatives they
0.46 by head resident he
0.8 by head restaurant name-building
0.24 by head restaurant the-building
0.29 by head road bare-building
0.45 by head road name-building
0.13 by head road the-building
0.18 by head rocket bare-thing
0.28 by head s he
-0.19 by head school a-building
0.55 by head scores counted-people
0.38 by head sergeant he
0.5 by head she she
0.75 by head shell the-thing
-0.43 by head shells bare-thing
0.32 by head shrine name-building
0.58 by head shrine the-building
0.48 by head site the-place
0.47 by head six the-people
0.72 by head skipper he
-0.34 by head society name-party
0.1 by head soldiers they
0.16 by head son he
0.15 by head son name-person
0.49 by head sons they
-0.12 by head source he
-0.91 by head source name-person
-0.1 by head south the-place
0.07 by head spokesman the-person
0.38 by head staff we
0.38 by head state bare-party
0.16 by head state it
0.12 by head state the-party
-0.35 by head state they
0.55 by head states we
-0.17 by head station name-party
0.73 by head stronghold name-place
0.56 by head stronghold the-place
0.44 by head student he
0.35 by head student the-person
0.47 by head suburb the-place
0.57 by head suspect a-person
0.46 by head suspect he
0.1 by head suspect name-person
0.38 by head suspect the-person
1.02 by head suspects the-people
0.93 by head suspects they
1.25 by head teen the-person
0.41 by head teenager he
0.31 by head teenager the-person
-0.27 by head television it
0.7 by head terrorist bare-party
0.8 by head terrorist he
-0.33 by head terrorist name-party
-0.17 by head terrorists bare-party
-0.06 by head terrorists name-party
-0.88 by head terrorists the-party
-0.37 by head terrorists the-people
0.14 by head terrorists they
0.68 by head them they
-0.09 by head they bare-people
-0.06 by head they the-party
0.2 by head three counted-people
0.23 by head town it
0.27 by head town name-place
0.05 by head town the-place
0.32 by head towns name-place
0.12 by head troops bare-party
-0.08 by head units we
0.36 by head university the-building
0.1 by head us it
0.88 by head us we
0.25 by head vehicle name-thing
0.05 by head vehicle own-thing
0.09 by head victims the-people
0.62 by head village a-place
0.66 by head warplane the-thing
0.14 by head warplanes name-thing
0.19 by head watch it
-1.14 by head we they
0.71 by head we we
0.06 by head weapons bare-thing
-0.16 by head witness he
-0.17 by head woman a-person
0.22 by head woman i
0.4 by head woman she
-0.09 by head women the-people
0.17 by head workers bare-people
0.42 by head workers counted-people
0.4 by head workers the-people
0.44 by head workers they
0.83 by head you bare-people
0.67 by head you the-people
-0.08 count later
-0.4 count other
1.46 count same
-0.32 counted-building actors none
-0.49 counted-building between 5
-0.22 counted-building chained 1
-0.52 counted-building count later
-0.56 counted-building names apart
-0.17 counted-building number many>open
-0.36 counted-people count earlier
-0.66 counted-people count later
-0.06 counted-people count other
1.22 counted-people count same
-0.29 counted-people distance 13-
-0.2 counted-people distance 7-12
0.1 counted-people far 2 counted same
-0.1 counted-people gender true
-0.68 counted-people names apart
-0.41 counted-people names part 
-0.4 counted-people names part  counted
-0.16 counted-people names part head
-0.11 counted-people names part head counted
0.13 counted-people names same
0.27 counted-people names same counted
0.21 counted-people names some head bare
0.31 counted-people names whole  counted
0.23 counted-people names whole head counted
-0.18 counted-people role >
0.25 counted-people role actor>actor
0.18 counted-people sense same counted>counted
0.36 counted-people senses aircraft>aircraft
-0.31 counted-people senses dead>dead
0.5 counted-people senses dead>people
0.64 counted-people senses forces>forces
0.87 counted-people senses police>police
0.3 counted-people senses rebels>rebels
-0.07 counted-people speech author
-0.06 counted-people speech out>quoted
-0.37 counted-people speech out>told
0.06 counted-people speech quoted>told
-0.08 counted-people subject 0 2 false
-0.17 counted-people subject 1 0 true
-0.27 counted-person actors none
-0.16 counted-person between 5
-0.25 counted-person chained 1
-1.07 counted-person count later
-0.43 counted-person first falsefalse
0.08 counted-person form counted
0.09 counted-person headline falsefalse counted
-0.73 counted-person near no
-0.41 counted-person number one>one
-0.23 counted-person person>person
-0.05 counted-person sense none
-0.21 counted-place actors none
-0.12 counted-place chained 1
-0.28 counted-place first falsefalse
-0.15 counted-place form name
-0.14 counted-place headline falsefalse name
-0.45 counted-place names apart
-0.45 counted-place near no
-0.25 counted-place number many>open
-0.25 counted-place sense none
0.4 counted-place senses undefined>province
-0.18 counted-thing actors none
-0.18 counted-thing chained 1
0.22 counted-thing far 1 counted same
-0.3 counted-thing first falsetrue
0.12 counted-thing form the
0.12 counted-thing headline falsefalse the
-0.65 counted-thing names apart
0.76 counted-thing names same
0.72 counted-thing names same counted
-0.27 counted-thing names some 
0.13 counted-thing platform>platform
-0.41 counted-thing sense one
-0.1 counted-thing senses bomb>bomb
-0.26 counted-thing senses shell>shell
-0.1 counted-thing speech author
-0.46 counted-thing speech told>out
-0.57 counted-thing weapon>weapon
-0.48 distance 13-
-0.22 distance 7-12
0.14 facility>armed-group
-0.08 facility>government
0.14 facility>military-unit
-0.25 facility>organisation
-0.99 facility>place
0.12 facility>population
0.26 far 0 a same
0.74 far 0 bare same
0.1 far 0 counted same
0.11 far 0 name same
0.77 far 0 pronoun same
0.79 far 0 the same
1.22 far 1 a same
0.55 far 1 bare same
0.4 far 1 counted same
0.74 far 1 name same
0.53 far 1 own same
0.57 far 1 pronoun same
0.74 far 1 the same
0.77 far 1 this same
0.28 far 13- a same
0.32 far 13- bare same
0.49 far 13- name same
0.1 far 13- the same
0.5 far 2 a same
0.35 far 2 bare same
0.19 far 2 counted same
0.83 far 2 name same
0.35 far 2 own same
-0.05 far 2 pronoun other
0.05 far 2 the same
-0.44 far 2 this same
0.34 far 3 name same
0.31 far 3 own same
0.5 far 3 the same
-0.1 far 3 this same
0.19 far 4-6 a same
0.1 far 4-6 bare same
0.35 far 4-6 name same
0.31 far 4-6 the same
-0.07 far 4-6 this same
0.27 far 7-12 bare same
0.16 far 7-12 name same
0.97 far 7-12 the same
0.24 far 7-12 this same
-0.13 form it
-0.67 form one
-0.21 form she
-0.18 form who
-1.55 gender false
0.38 gender true
-0.14 government>armed-group
-0.57 government>facility
0.94 government>government
-0.51 government>person
-0.07 government>place
-0.45 government>platform
0.65 he between 0
-0.28 he between 4
-0.62 he between 5
0.53 he chained 4
0.09 he count earlier
1.04 he distance 0
0.47 he distance 1
-0.98 he distance 13-
-0.29 he distance 3
-0.78 he distance 4-6
-0.59 he distance 7-12
0.32 he far 0 a other
0.21 he far 0 bare other
0.31 he far 0 counted other
0.86 he far 0 name other
-0.51 he far 0 own other
-0.23 he far 0 pronoun other
0.73 he far 0 pronoun same
0.35 he far 0 the other
0.89 he far 0 this other
-0.3 he far 1 a other
0.09 he far 1 counted other
0.4 he far 1 name other
0.51 he far 1 own other
0.09 he far 1 pronoun other
0.57 he far 1 this other
-0.35 he far 13- name other
-0.64 he far 2 bare other
-0.51 he far 2 this other
-0.12 he far 3 a other
-0.3 he far 3 name other
-0.46 he far 4-6 a other
-0.28 he far 4-6 bare other
-0.23 he far 4-6 name other
-0.2 he far 7-12 a other
-0.19 he far 7-12 name other
0.2 he first truefalse
0.09 he first truetrue
-0.7 he form i
-0.1 he form own
0.49 he form this
-0.2 he headline falsefalse own
0.41 he headline falsefalse this
0.39 he headline falsetrue name
0.25 he headline falsetrue pronoun
-0.67 he headline truefalse name
-0.37 he headline truetrue name
0.26 he headline truetrue pronoun
0.39 he headline truetrue the
-0.1 he names pronoun own
0.49 he names pronoun this
-0.73 he near comma
0.21 he near no
0.49 he near stop
-0.27 he near words
0.32 he one event
0.19 he person>person
0.39 he role >actor
-0.18 he role >participant
-0.29 he role >source
0.71 he role >victim
0.39 he role actor>
0.08 he role actor>actor
0.53 he role actor>participant
-0.36 he role actor>source
0.3 he role actor>target
0.21 he role actor>victim
-0.64 he role participant>
0.54 he role participant>actor
0.51 he role participant>participant
0.14 he role participant>source
0.45 he role participant>target
0.14 he role participant>victim
-0.25 he role source>
-0.33 he role source>actor
-0.21 he role source>participant
0.72 he role source>source
-0.52 he role source>victim
-0.14 he role target>
-0.31 he role target>source
0.99 he role target>target
0.34 he role target>victim
0.37 he role victim>actor
-0.34 he role victim>source
0.41 he role victim>target
0.08 he role victim>victim
-0.08 he senses undefined>commander
0.12 he speech author
0.83 he speech both speak
-0.97 he speech in own words
-0.39 he speech out>quoted
-0.5 he speech quoted>out
0.38 he speech quoted>told
0.19 he speech speaker quoted
0.14 he speech speaker told
0.45 he speech together quoted
-0.49 he speech told>out
0.28 he speech told>told
0.29 he subject 0 0 false
0.33 he subject 0 0 true
0.28 he subject 0 1 false
0.45 he subject 0 1 true
0.34 he subject 0 2 false
0.22 he subject 0 2 true
0.06 he subject 1 0 false
0.85 he subject 1 0 true
0.12 he subject 1 1 false
0.52 he subject 1 1 true
-0.21 he subject 1 2 false
-0.27 he subject 13- 2 true
0.41 he subject 2 0 false
0.4 he subject 2 0 true
-0.6 he subject 2 1 false
-0.43 he subject 2 1 true
-0.05 he subject 3 1 false
-0.57 he subject 4-6 1 false
0.15 he subject 4-6 1 true
-0.15 he subject 7-12 2 false
0.43 head academy>=
0.3 head activists>=
0.18 head administration>=
0.37 head advisers>=
-0.19 head affiliated>=
-0.84 head agent>=
0.06 head agents>=
0.23 head agents>government
-0.15 head airbase>=
-0.57 head aircraft>=
0.37 head airfield>=
-0.3 head airport>place
0.5 head all>=
0.18 head alliance>=
-0.84 head ambassador>=
-0.19 head area>facility
-0.44 head areas>=
0.08 head army>=
-0.14 head army>armed-group
0.31 head armys>=
-0.49 head assembly>=
0.53 head attacker>=
1.15 head attackers>=
0.65 head attackers>population
-0.47 head authorities>=
-0.23 head bakery>=
0.29 head band>=
0.52 head bar>=
0.52 head base>=
0.75 head based>=
0.61 head bastion>=
0.78 head belonging>=
-0.05 head bombs>=
0.63 head boy>=
-0.24 head bride>=
-0.16 head bridge>=
0.09 head brigades>=
-0.51 head brother>=
0.4 head brothers>=
0.86 head building>=
0.38 head buildings>=
-0.14 head bus>=
0.12 head buses>=
0.29 head camp>=
-0.34 head campus>=
0.36 head capital>=
-0.49 head car>=
-0.33 head center>=
0.86 head charity>=
0.07 head checkpoint>=
-0.39 head chief>=
-0.2 head children>=
0.16 head chlorine>=
-0.2 head church>=
0.42 head citizen>=
0.21 head citizens>=
0.19 head city>=
-0.23 head city>facility
0.11 head citys>=
0.48 head civil>organisation
0.79 head client>=
-0.32 head clinic>=
-0.24 head coalition>=
0.57 head coalition>organisation
0.12 head colonel>=
-0.07 head command>=
-0.11 head command>population
0.29 head commander>=
0.12 head commanders>=
0.34 head commissioner>=
0.46 head company>=
0.25 head compound>=
-0.1 head coroner>=
0.47 head country>=
0.6 head countrys>=
-0.46 head countryside>=
-0.32 head court>=
-0.75 head crossing>=
0.77 head crowd>=
0.79 head defendant>=
0.28 head depot>=
0.17 head device>=
0.83 head devices>=
0.19 head diplomat>=
-0.33 head director>=
0.1 head district>=
-0.13 head districts>=
-0.55 head dozens>=
-0.25 head driver>=
-0.32 head drone>=
0.53 head eight>=
0.49 head el>=
-0.16 head embassy>=
0.41 head emir>=
0.91 head enemy>=
0.72 head explosive>=
0.71 head extremists>=
0.76 head facilitator>=
-0.25 head facilities>=
0.87 head facility>=
0.16 head farm>=
-0.19 head father>=
0.3 head field>=
0.51 head fighters>=
-0.43 head fighters>armed-group
-0.58 head fighters>population
0.22 head five>=
0.43 head force>=
-0.19 head forces>armed-group
-0.14 head forces>population
-0.49 head four>=
0.11 head front>=
-0.87 head front>population
0.05 head garage>=
-0.22 head gas>=
-0.07 head gate>=
-0.09 head general>=
0.84 head girls>=
0.47 head government>=
-0.88 head governor>=
-0.36 head groom>=
1.13 head group>=
-0.6 head group>armed-group
-0.07 head group>military-unit
-0.61 head groups>=
-0.2 head groups>population
0.4 head guerrilla>=
-0.1 head guerrillas>=
0.43 head guy>=
-0.19 head hall>=
0.13 head he>=
-0.51 head head>=
0.76 head headquarters>=
0.5 head held>=
0.18 head helicopter>=
0.48 head helmets>=
0.57 head high>=
0.21 head highway>=
0.94 head himself>=
-0.21 head hospital>=
-0.21 head hospital>place
-0.36 head hotel>=
-0.24 head house>=
0.57 head hub>=
0.2 head i>=
-0.25 head imam>=
1.04 head individual>=
0.47 head individuals>=
0.29 head insurgent>=
0.66 head insurgents>=
-0.05 head insurgents>military-unit
0.26 head investigators>=
0.7 head island>=
0.56 head it>=
0.14 head it>armed-group
-0.72 head it>facility
-0.88 head it>place
-0.22 head it>platform
0.73 head itself>=
0.62 head jacket>=
-0.07 head jets>=
0.67 head jihadist>=
0.35 head jihadists>=
0.38 head killer>=
0.84 head leader>=
0.29 head led>=
0.28 head lives>=
0.52 head magazine>=
0.29 head male>=
0.52 head man>=
-0.28 head man>population
0.18 head market>=
0.27 head martyrs>=
0.58 head may>=
-0.25 head mayor>=
0.3 head medics>=
-0.28 head member>=
-0.62 head members>armed-group
-0.16 head members>person
0.94 head men>=
0.31 head men>military-unit
0.22 head militants>=
-0.15 head militants>population
0.37 head military>=
-0.13 head militia>=
-0.4 head minister>=
-0.05 head ministry>=
0.09 head missile>=
0.44 head missiles>=
0.33 head mission>=
0.99 head monitor>=
0.12 head mosque>=
0.15 head mother>=
-0.19 head movement>=
0.22 head much>=
-0.57 head neighborhoods>=
0.05 head neighbourhood>=
0.74 head newspaper>=
0.64 head northwest>=
-0.6 head number>=
1.02 head observatory>=
-0.76 head observatory>armed-group
-0.63 head officer>=
-0.17 head officers>=
0.08 head offices>=
0.37 head official>=
0.77 head old>=
0.2 head one>=
-0.56 head opposition>=
0.86 head organisation>=
0.53 head organization>=
0.49 head organization>armed-group
0.42 head organization>organisation
-0.33 head organizations>=
-0.08 head other>=
-0.11 head owner>=
0.85 head packed>=
0.88 head pair>=
0.71 head paper>=
0.38 head partners>armed-group
-0.41 head parts>=
-0.22 head party>=
0.34 head patrol>=
-0.44 head peasants>=
0.3 head persons>=
0.07 head pilot>=
1.11 head place>=
0.07 head plane>=
0.27 head planes>=
0.4 head plant>=
-0.19 head police>population
0.06 head policemen>=
-0.38 head positions>=
-0.41 head positions>place
0.7 head post>=
0.46 head prisoners>=
0.27 head program>=
-0.08 head province>=
0.18 head range>=
-0.34 head rapporteur>=
-0.39 head rebel>=
0.16 head rebels>=
-0.14 head rebels>population
0.56 head refugees>=
0.51 head regime>=
-0.18 head region>=
-0.11 head representative>=
0.26 head residential>=
-0.05 head residents>=
0.75 head restaurant>=
0.47 head revolution>=
0.22 head river>=
-0.19 head road>=
0.27 head servicemen>=
0.16 head sham>=
0.32 head she>=
-0.59 head shell>=
-0.45 head shells>=
0.35 head shrine>=
-0.08 head side>=
0.48 head so>=
0.33 head soldier>=
0.2 head soldiers>=
-0.15 head someone>=
-0.26 head son>=
0.35 head sons>=
-0.12 head source>=
0.23 head south>=
-0.23 head spokesman>=
-0.08 head square>=
0.14 head staff>=
0.4 head station>=
-0.44 head street>=
0.49 head strong>=
0.76 head stronghold>=
0.7 head structure>=
0.7 head student>=
1.09 head suspect>=
0.88 head suspects>=
0.13 head team>=
0.39 head teen>=
-0.12 head teenager>=
0.05 head tens>=
-0.05 head terrorists>population
0.31 head the>=
0.34 head these>=
0.63 head they>=
0.16 head they>armed-group
-0.96 head they>facility
-0.32 head they>organisation
-1.14 head they>person
-0.33 head they>platform
0.24 head they>population
-0.23 head they>weapon
-0.09 head three>=
0.06 head town>=
0.17 head towns>=
-0.19 head train>=
0.41 head troops>=
-0.44 head troops>population
0.14 head truck>=
-0.67 head two>=
0.2 head uncle>=
-0.15 head units>=
0.53 head up>=
0.53 head us>=
0.58 head us>armed-group
-0.21 head us>military-unit
0.27 head vehicle>=
0.34 head victim>=
0.38 head victims>=
-0.12 head volunteers>=
-0.76 head warplanes>=
-0.23 head watchdog>=
0.2 head we>armed-group
-0.87 head we>facility
0.1 head we>government
-0.22 head we>media
0.07 head we>military-unit
0.32 head we>organisation
-2.22 head we>person
-0.77 head we>platform
-0.75 head we>population
-0.68 head we>weapon
-0.19 head weapons>=
-0.07 head well>=
0.05 head who>=
-0.26 head wife>=
0.19 head witness>=
0.15 head woman>=
-0.25 head women>=
1.51 head you>=
-0.12 head zone>=
-0.65 headline falsetrue a
-0.24 headline falsetrue counted
-0.57 headline falsetrue name
-0.53 headline falsetrue pronoun
0.3 headline truefalse bare
-0.16 headline truefalse counted
0.18 headline truefalse the
-0.52 headline truetrue name
-0.21 headline truetrue the
0.96 heads activists>activists
0.64 heads administration>regime
0.47 heads advisers>advisers
-0.21 heads agent>agent
0.77 heads agents>agents
0.49 heads agents>patrol
0.22 heads aircraft>helicopter
0.65 heads airfield>airbase
0.42 heads airport>airport
0.63 heads airport>base
-0.82 heads area>area
-0.39 heads area>district
0.22 heads area>neighborhood
1.02 heads area>region
0.33 heads area>suburb
0.08 heads army>army
0.2 heads army>forces
0.26 heads army>group
0.33 heads armys>army
0.42 heads assembly>assembly
0.06 heads attackers>attackers
0.51 heads bar>bar
0.64 heads base>headquarters
0.56 heads bodies>bodies
-0.05 heads bomb>bomb
0.61 heads bomb>device
-0.07 heads bomber>bomber
0.13 heads bomber>he
0.55 heads bombers>bombers
0.22 heads bombs>bombs
0.54 heads border>border
0.61 heads bride>bride
0.77 heads bridge>bridge
0.43 heads brother>brother
0.19 heads brother>he
0.61 heads brothers>suspects
0.61 heads building>building
0.47 heads building>headquarters
0.45 heads building>station
-0.05 heads bus>bus
0.08 heads buses>buses
0.62 heads camp>camp
0.47 heads campus>university
0.17 heads capital>capital
0.74 heads capital>city
-0.49 heads car>car
0.57 heads car>vehicle
-0.3 heads casualties>casualties
-0.06 heads centre>centre
0.4 heads checkpoint>checkpoint
0.31 heads children>children
0.48 heads chlorine>gas
0.07 heads church>church
0.23 heads citizen>he
0.5 heads citizen>his
0.92 heads city>capital
0.33 heads citys>city
0.48 heads civil>helmets
0.56 heads client>he
0.54 heads coalition>coalition
0.9 heads coalition>coalitions
0.69 heads coalitions>coalition
0.06 heads command>command
0.13 heads commander>commander
0.05 heads commanders>commanders
0.68 heads convoy>convoy
0.56 heads cook>cook
0.12 heads country>country
0.27 heads countryside>countryside
0.22 heads court>court
1.07 heads dead>people
0.67 heads defendant>he
0.66 heads depot>depot
0.61 heads device>bomb
-0.16 heads device>device
0.44 heads device>explosive
0.84 heads devices>bombs
-0.54 heads district>area
0.06 heads district>district
0.75 heads district>neighbourhood
0.71 heads district>region
0.2 heads district>suburb
-0.62 heads dozens>dozens
0.39 heads driver>driver
0.13 heads drones>drones
0.6 heads embassy>embassy
0.47 heads embassy>mission
-0.14 heads facilitator>facilitator
0.65 heads facility>academy
0.82 heads facility>hospital
0.38 heads farm>farm
-0.22 heads fighters>fighters
0.57 heads fighters>forces
0.34 heads fighters>militants
0.27 heads fighters>rebel
0.56 heads fighters>rebels
1.13 heads force>force
0.27 heads force>they
0.14 heads forces>army
0.15 heads forces>fighters
-0.28 heads forces>forces
0.62 heads forces>troops
0.55 heads front>front
0.97 heads front>guerrillas
0.7 heads garage>garage
-0.21 heads gas>chlorine
0.06 heads gas>gas
0.16 heads government>government
1.15 heads government>regime
0.2 heads government>we
0.61 heads governor>governor
0.62 heads groom>groom
0.43 heads group>front
-0.49 heads group>group
0.21 heads group>it
0.77 heads group>monitor
0.2 heads group>movement
0.85 heads group>observatory
0.23 heads group>organization
0.69 heads group>path
0.69 heads group>state
-0.11 heads group>terrorists
-0.15 heads groups>group
0.68 heads groups>organizations
0.13 heads guerrilla>guerrillas
0.66 heads guerrilla>rebels
0.43 heads he>accused
0.25 heads he>bomber
-0.18 heads he>brother
-0.15 heads he>chief
0.16 heads he>director
0.27 heads he>doctor
0.14 heads he>driver
0.36 heads he>engineer
0.14 heads he>facilitator
0.55 heads he>general
0.43 heads he>governor
-0.57 heads he>groom
0.55 heads he>head
0.34 heads he>him
-0.22 heads he>individual
0.57 heads he>leader
0.25 heads he>man
-0.42 heads he>mayor
-0.33 heads he>me
-0.07 heads he>member
-0.11 heads he>minister
0.08 heads he>official
0.1 heads he>old
0.62 heads he>pilot
0.33 heads he>resident
0.65 heads he>sergeant
0.19 heads he>son
0.07 heads he>source
0.16 heads he>spokesman
0.06 heads he>student
0.15 heads he>suspect
0.43 heads he>teenager
0.26 heads he>terrorist
-0.21 heads he>witness
0.58 heads headquarters>building
0.58 heads headquarters>headquarters
0.42 heads helicopter>helicopter
0.64 heads her>she
0.2 heads her>woman
0.61 heads high>school
-0.35 heads him>ambassador
0.27 heads him>bomber
-0.29 heads him>brother
-0.48 heads him>general
0.31 heads him>he
0.57 heads him>him
-0.7 heads him>his
-0.73 heads him>i
-0.39 heads him>individual
0.31 heads him>man
-0.25 heads him>officer
0.33 heads him>old
-0.6 heads him>president
0.39 heads him>son
0.54 heads him>student
0.52 heads him>suspect
0.13 heads him>teen
0.19 heads himself>he
0.09 heads himself>leader
0.39 heads his>citizen
0.16 heads his>he
-0.36 heads his>him
-0.27 heads his>i
0.43 heads his>leader
0.09 heads house>house
-0.28 heads i>bomber
-0.47 heads i>he
-0.07 heads i>her
-0.29 heads i>him
0.23 heads i>his
0.56 heads i>i
0.64 heads i>me
-0.32 heads i>minister
0.12 heads i>president
0.32 heads i>she
0.24 heads i>woman
0.1 heads individual>leader
0.46 heads insurgent>governor
0.39 heads insurgent>insurgent
0.5 heads insurgents>insurgents
0.72 heads insurgents>terrorists
0.32 heads investigators>investigators
0.42 heads it>agency
0.3 heads it>base
0.63 heads it>command
0.05 heads it>court
0.35 heads it>drone
-0.31 heads it>embassy
-0.21 heads it>front
0.11 heads it>group
-0.21 heads it>guerrillas
-0.13 heads it>military
-0.22 heads it>monitor
-0.28 heads it>movement
-0.14 heads it>organization
0.3 heads it>party
0.61 heads it>plane
-0.39 heads it>regime
0.16 heads it>state
-0.27 heads it>television
0.19 heads it>town
0.12 heads it>us
0.19 heads it>watch
0.31 heads its>army
0.42 heads its>coalition
-0.08 heads its>it
-0.17 heads its>its
0.24 heads itself>group
0.67 heads jacket>bomber
0.63 heads jihadists>group
0.65 heads jihadists>jihadists
0.35 heads killer>he
0.73 heads lot>lot
0.56 heads magazine>magazine
0.23 heads man>bomber
-0.32 heads man>he
0.43 heads man>him
-0.64 heads man>his
-0.62 heads man>man
0.77 heads man>suspect
0.33 heads market>market
0.66 heads me>him
0.46 heads me>i
0.56 heads me>me
0.67 heads me>she
0.71 heads medics>medics
0.51 heads members>members
0.86 heads members>militants
-0.56 heads men>men
0.05 heads men>militants
0.4 heads men>them
0.76 heads men>workers
0.32 heads militants>bombers
0.23 heads militants>group
0.6 heads militants>jihadists
-0.42 heads militants>militants
0.06 heads militants>state
0.32 heads militants>terrorists
1.05 heads military>army
-0.24 heads minister>he
0.16 heads ministry>ministry
0.58 heads missiles>missiles
0.55 heads missiles>salvo
-0.23 heads monitor>group
0.32 heads monitor>monitor
0.92 heads monitor>observatory
0.48 heads mosque>mosque
0.86 heads mother>mother
0.48 heads motorcycle>motorcycle
-0.36 heads my>i
-0.44 heads my>me
0.63 heads my>mother
0.63 heads my>my
-0.16 heads neighborhood>neighborhood
0.73 heads neighborhood>neighbourhood
0.35 heads neighborhoods>neighborhoods
-0.12 heads neighbourhood>neighbourhood
0.45 heads number>number
0.9 heads observatory>group
0.94 heads observatory>monitor
0.57 heads observatory>observatory
0.1 heads officers>officers
0.48 heads offices>offices
0.06 heads officials>officials
0.51 heads old>he
0.4 heads old>old
0.42 heads old>student
0.52 heads one>bomber
0.08 heads opposition>rebels
0.31 heads organization>front
0.19 heads organization>group
0.77 heads organization>movement
0.8 heads others>others
0.32 heads party>party
0.56 heads patrol>patrol
-0.11 heads peasants>peasants
0.47 heads people>brothers
0.78 heads people>others
-0.06 heads people>people
0.68 heads people>six
0.24 heads people>you
0.64 heads person>person
0.73 heads pilot>pilot
0.18 heads plane>plane
0.18 heads planes>planes
-0.58 heads police>police
0.25 heads policemen>policemen
0.94 heads population>population
-0.17 heads positions>positions
0.39 heads post>post
-0.57 heads president>he
-0.43 heads president>i
0.29 heads prisoners>prisoners
-0.23 heads prisoners>they
0.44 heads province>province
0.45 heads range>road
0.82 heads rebel>guerrillas
-0.49 heads rebel>rebels
1.12 heads rebels>guerrillas
-0.24 heads rebels>rebel
-0.78 heads rebels>rebels
0.7 heads refugees>refugees
0.73 heads regime>government
0.3 heads regime>regime
0.9 heads regimes>regime
0.13 heads region>region
0.27 heads reporters>reporters
-0.15 heads residents>residents
0.69 heads restaurant>restaurant
-0.06 heads road>city
0.52 heads road>road
0.42 heads school>school
0.06 heads secretary>secretary
0.54 heads service>service
0.55 heads sham>group
0.28 heads she>her
-0.05 heads she>i
0.18 heads she>mother
0.33 heads she>she
0.49 heads she>woman
0.3 heads shell>shell
0.52 heads shrine>shrine
1 heads site>site
0.22 heads soldiers>soldiers
0.58 heads soldiers>troops
0.48 heads someone>his
0.22 heads son>son
-0.08 heads source>source
1.01 heads sources>sources
0.22 heads south>south
0.3 heads spokesman>spokesman
0.69 heads square>square
-0.11 heads station>building
0.14 heads station>station
0.09 heads street>street
0.13 heads suburb>suburb
0.97 heads suspect>bomber
0.21 heads suspect>suspect
0.22 heads suspects>suspects
0.81 heads team>force
0.35 heads terrorist>terrorists
0.05 heads terrorists>front
0.68 heads terrorists>group
-0.29 heads terrorists>groups
0.63 heads terrorists>operating
0.2 heads terrorists>terrorist
-0.63 heads terrorists>terrorists
1.13 heads the>others
0.43 heads their>group
0.57 heads them>agents
0.94 heads them>attackers
0.09 heads them>bombers
0.12 heads them>civilians
-0.25 heads them>guerrillas
0.43 heads them>insurgents
0.56 heads them>members
0.3 heads them>men
0.22 heads them>militants
-0.09 heads them>patrol
0.21 heads them>people
0.22 heads them>prisoners
-0.58 heads them>rebels
0.44 heads them>state
0.82 heads them>suspects
0.58 heads them>terrorists
0.15 heads them>their
0.7 heads them>them
0.43 heads them>troops
0.21 heads they>activists
0.11 heads they>agents
-0.22 heads they>army
0.69 heads they>authorities
0.17 heads they>brothers
0.12 heads they>drivers
0.48 heads they>enforcement
0.4 heads they>extremists
-0.48 heads they>fighters
0.29 heads they>force
0.38 heads they>forces
-0.2 heads they>front
0.39 heads they>groups
0.72 heads they>guerrillas
0.72 heads they>gunmen
0.42 heads they>helping
0.22 heads they>individuals
0.3 heads they>insurgents
0.25 heads they>leaders
0.42 heads they>members
0.38 heads they>men
0.56 heads they>militants
0.09 heads they>officials
-0.12 heads they>patrol
0.49 heads they>pilots
0.23 heads they>prisoners
0.51 heads they>rebels
0.53 heads they>representatives
0.1 heads they>residents
1.12 heads they>soldiers
0.49 heads they>sons
0.42 heads they>suspects
-0.49 heads they>terrorists
0.1 heads they>them
0.21 heads they>they
-0.55 heads they>troops
-0.15 heads they>victims
-0.46 heads they>we
-0.12 heads they>workers
0.67 heads those>people
-0.15 heads town>city
0.45 heads town>stronghold
0.5 heads town>village
0.29 heads towns>town
1.16 heads towns>towns
0.66 heads train>train
0.32 heads troops>army
0.42 heads troops>forces
0.08 heads troops>troops
0.23 heads truck>truck
0.48 heads uncle>he
-0.53 heads units>army
0.06 heads units>forces
0.23 heads us>forces
1.27 heads us>we
0.41 heads vehicle>bus
0.77 heads vehicle>car
0.09 heads vehicle>patrol
0.52 heads victims>civilians
0.12 heads victims>members
0.45 heads victims>them
0.09 heads victims>victims
0.48 heads village>village
0.28 heads villages>villages
0.62 heads we>battalion
0.27 heads we>brigades
0.58 heads we>coalition
0.57 heads we>command
0.45 heads we>embassy
0.36 heads we>front
-0.06 heads we>it
-0.32 heads we>organization
0.17 heads we>police
0.07 heads we>powers
0.2 heads we>states
0.14 heads we>they
0.64 heads we>us
0.62 heads we>we
0.05 heads weapons>weapons
0.5 heads wife>mother
0.48 heads woman>i
-0.05 heads woman>woman
-0.26 heads women>women
0.5 heads workers>workers
0.49 heads you>he
0.07 heads you>i
0.45 heads you>people
0.95 heads you>you
0.78 heads zone>zone
0.14 i between 0
-0.1 i between 2
-0.4 i between 3
-0.06 i between 4
-0.21 i between 5
-0.14 i chained 1
0.54 i chained 3
1.4 i chained 4
-0.05 i count earlier
0.12 i distance 0
0.28 i distance 1
0.14 i distance 13-
-0.16 i distance 2
-0.23 i distance 3
-0.35 i distance 4-6
0.11 i far 0 name other
-0.28 i far 0 pronoun other
0.12 i far 0 pronoun same
0.46 i far 1 name other
1.12 i far 1 pronoun same
-0.17 i far 1 the other
0.17 i far 13- own other
0.43 i far 13- pronoun same
-0.2 i far 2 name other
0.24 i far 2 pronoun same
-0.5 i far 3 name other
0.44 i far 3 pronoun same
-0.19 i far 4-6 pronoun same
-0.45 i far 4-6 the other
-0.08 i far 7-12 pronoun other
0.47 i far 7-12 pronoun same
-0.12 i first falsefalse
-0.68 i first falsetrue
0.31 i first truetrue
-0.33 i form a
-0.2 i form he
0.67 i form i
-0.26 i form own
-0.36 i form the
-0.33 i headline falsefalse a
-0.16 i headline falsefalse own
0.24 i headline falsefalse pronoun
-0.29 i headline falsefalse the
0.34 i headline truefalse name
-0.33 i names pronoun a
-0.26 i names pronoun own
0.19 i names pronoun pronoun
-0.36 i names pronoun the
0.36 i near stop
-0.5 i near words
0.1 i person>person
-0.36 i role >
-0.61 i role >actor
0.26 i role >source
-0.16 i role >victim
0.76 i role source>
-0.6 i role source>participant
0.45 i role target>
0.3 i role target>target
0.34 i role victim>
-0.55 i role victim>source
0.53 i role victim>victim
-0.39 i sense one
0.14 i senses undefined>commander
-0.22 i senses undefined>minister
0.31 i speech author
-0.1 i speech both speak
-0.7 i speech out>told
-0.14 i speech quoted>out
-0.81 i speech quoted>quoted
-0.8 i speech quoted>told
1.51 i speech speaker quoted
-0.25 i speech speaker told
-0.09 i speech together quoted
0.2 i speech together told
-0.55 i speech told>told
0.05 i subject 0 0 true
0.41 i subject 0 1 false
-0.37 i subject 0 1 true
0.62 i subject 1 0 true
-0.79 i subject 1 1 false
0.54 i subject 1 1 true
-0.64 i subject 1 2 false
0.37 i subject 1 2 true
0.15 i subject 13- 2 false
-0.1 i subject 13- 2 true
0.85 i subject 2 0 true
-0.32 i subject 2 1 false
-0.37 i subject 2 1 true
-0.62 i subject 2 2 false
0.46 i subject 3 1 true
-0.47 i subject 3 2 true
-0.05 i subject 4-6 0 true
-0.07 i subject 4-6 1 true
-0.13 i subject 4-6 2 false
-0.28 i subject 4-6 2 true
-0.27 i subject 7-12 2 false
-0.15 i subject 7-12 2 true
0.17 it armed-group>military-unit
-0.35 it armed-group>organisation
0.34 it between 0
0.39 it between 1
-0.11 it between 3
-1.02 it between 5
1.27 it chained 4
-0.18 it count earlier
0.82 it distance 0
-0.58 it distance 2
-0.67 it distance 3
-0.7 it distance 4-6
-0.62 it distance 7-12
-0.06 it facility>armed-group
0.98 it facility>facility
0.14 it facility>government
-0.21 it facility>organisation
0.2 it facility>place
0.26 it far 0 a other
0.3 it far 0 name other
0.38 it far 0 pronoun same
0.48 it far 0 the other
0.19 it far 1 the other
0.07 it far 13- name other
-0.07 it far 2 bare other
-0.39 it far 2 name other
-0.07 it far 3 the other
-0.1 it far 4-6 name other
-0.28 it far 7-12 name other
-0.28 it first falsefalse
-0.29 it first falsetrue
0.75 it first truetrue
-0.05 it form bare
0.12 it form the
0.15 it form this
0.65 it government>military-unit
0.21 it government>organisation
-0.07 it government>place
0.09 it government>weapon
0.12 it headline falsefalse the
0.15 it headline falsefalse this
0.34 it media>media
0.59 it military-unit>armed-group
-0.59 it military-unit>facility
0.15 it military-unit>government
-0.18 it military-unit>military-unit
-0.13 it military-unit>organisation
-0.05 it names pronoun bare
0.12 it names pronoun the
0.15 it names pronoun this
0.26 it near words
0.43 it one event
0.43 it organisation>government
0.46 it organisation>military-unit
-0.18 it organisation>place
-0.11 it organisation>platform
0.39 it place>facility
0.37 it place>place
0.55 it platform>armed-group
-0.07 it platform>government
1.04 it platform>platform
-0.1 it population>armed-group
-0.48 it role >
0.28 it role >actor
0.3 it role >participant
-0.44 it role >place
0.33 it role >target
0.51 it role >victim
-0.85 it role actor>
0.31 it role actor>actor
0.05 it role actor>means
-0.73 it role actor>place
0.12 it role actor>source
0.13 it role actor>target
0.17 it role actor>victim
0.4 it role destination>place
0.14 it role means>
0.56 it role means>means
-0.1 it role place>place
-0.66 it role source>
-0.7 it role source>participant
-0.35 it role source>place
1.04 it role source>source
0.17 it role target>
-0.57 it role target>actor
0.35 it role target>place
1.26 it role target>target
0.42 it role victim>actor
0.07 it senses undefined>aircraft
-0.13 it senses undefined>government
-0.07 it senses undefined>hospital
-0.9 it senses undefined>rebels
0.15 it senses undefined>town
0.79 it speech both speak
-0.09 it speech out>quoted
-0.7 it speech out>told
-0.91 it speech quoted>out
-0.53 it speech quoted>quoted
0.34 it speech quoted>told
0.42 it speech speaker quoted
0.63 it speech speaker told
0.57 it speech together quoted
0.53 it speech together told
-0.4 it speech told>out
-0.39 it speech told>told
1.08 it subject 0 0 true
0.07 it subject 0 1 false
0.57 it subject 0 1 true
-0.33 it subject 0 2 false
0.08 it subject 1 0 false
0.66 it subject 1 0 true
0.62 it subject 1 1 true
0.26 it subject 13- 2 false
-0.23 it subject 2 2 true
-0.11 it subject 3 2 false
-0.12 it subject 3 2 true
-0.28 it subject 4-6 2 false
-0.16 it subject 7-12 2 true
-0.2 it weapon>armed-group
0.5 it weapon>weapon
-0.35 media>armed-group
-0.2 media>government
1.09 media>media
-0.11 media>military-unit
-0.31 media>organisation
-0.37 media>population
-0.84 military-unit>facility
-0.12 military-unit>government
0.67 military-unit>military-unit
-0.52 military-unit>person
-0.2 military-unit>population
-0.15 name-building distance 4-6
-0.48 name-building facility>place
0.14 name-building far 0 name same
0.76 name-building far 1 a same
-0.07 name-building far 1 name same
0.34 name-building far 1 the same
0.32 name-building far 13- name same
0.26 name-building far 2 name same
0.37 name-building far 2 the same
-0.45 name-building far 4-6 the same
0.52 name-building far 7-12 name same
-0.27 name-building far 7-12 the same
-0.39 name-building first falsefalse
0.54 name-building first falsetrue
-0.05 name-building form the
-1.11 name-building names apart
-0.18 name-building names apart a
0.61 name-building names part 
0.61 name-building names part  name
0.47 name-building names part head
0.47 name-building names part head name
0.35 name-building names same
0.35 name-building names same name
-0.21 name-building names some 
-0.21 name-building names some head
0.35 name-building names some head a
-0.35 name-building names some head name
0.42 name-building names whole head
0.71 name-building names whole head a
0.09 name-building names whole head bare
0.41 name-building names whole head name
-0.09 name-building names whole head the
0.39 name-building number one>one
-0.34 name-building number open>many
-0.19 name-building number open>open
-0.05 name-building role >
-0.15 name-building role >source
-0.11 name-building role >target
-0.49 name-building role target>
0.17 name-building role target>origin
-0.15 name-building sense one
0.62 name-building sense same name>a
0.05 name-building sense same name>name
-0.22 name-building sense same name>the
0.12 name-building senses agency>agency
0.12 name-building senses base>base
-0.28 name-building senses base>undefined
0.2 name-building senses hospital>hospital
-0.35 name-building speech author
-0.36 name-building speech out>quoted
-0.19 name-building speech quoted>out
0.05 name-building speech told>out
0.14 name-building speech told>quoted
0.06 name-building subject 0 2 false
0.07 name-building subject 13- 2 false
0.22 name-building subject 2 2 true
-0.15 name-building subject 3 2 false
-0.32 name-party actors other
0.6 name-party armed-group>armed-group
-0.07 name-party armed-group>organisation
-0.28 name-party armed-group>population
-0.09 name-party between 5
-0.05 name-party chained 4
-0.12 name-party distance 4-6
-0.19 name-party far 0 name same
0.24 name-party far 0 pronoun other
0.12 name-party far 0 the other
0.2 name-party far 0 the same
0.22 name-party far 1 a other
0.16 name-party far 1 bare same
-0.36 name-party far 1 pronoun other
0.61 name-party far 1 the same
0.63 name-party far 2 a same
-0.2 name-party far 2 pronoun other
0.25 name-party far 2 the same
-0.09 name-party far 3 a same
0.27 name-party far 3 name same
0.32 name-party far 3 the same
-0.65 name-party far 4-6 a same
0.49 name-party far 4-6 the same
-0.4 name-party far 7-12 name same
0.39 name-party far 7-12 the same
-0.08 name-party first falsefalse
-0.39 name-party form it
0.37 name-party government>government
-0.44 name-party government>organisation
-0.14 name-party government>population
-0.57 name-party headline falsetrue name
0.42 name-party headline truefalse bare
0.08 name-party headline truefalse name
0.3 name-party media>media
0.11 name-party military-unit>military-unit
-0.05 name-party military-unit>population
-0.5 name-party names apart
0.82 name-party names initials
0.76 name-party names initials name
0.27 name-party names part 
0.18 name-party names part  name
0.55 name-party names part  the
0.05 name-party names part head
0.05 name-party names part head name
0.46 name-party names same
0.58 name-party names same name
-0.11 name-party names some 
0.2 name-party names some  a
-0.36 name-party names some  the
-0.22 name-party names some head a
-0.44 name-party names some head bare
-0.14 name-party names some head name
0.1 name-party names some head the
-0.44 name-party names whole  a
-0.3 name-party names whole  bare
0.39 name-party names whole  name
-0.63 name-party names whole  the
0.51 name-party names whole head
-0.14 name-party names whole head a
0.08 name-party names whole head bare
0.85 name-party names whole head name
0.32 name-party near beside
-0.36 name-party near no
-0.22 name-party number many>open
-0.11 name-party number one>many
-0.19 name-party number open>many
-0.41 name-party organisation>government
0.72 name-party organisation>organisation
-0.15 name-party organisation>population
0.16 name-party role actor>participant
-0.33 name-party role actor>source
-0.05 name-party role participant>
0.22 name-party role participant>participant
-0.13 name-party role participant>source
-0.34 name-party role participant>victim
-0.45 name-party role target>actor
-0.2 name-party role target>source
0.52 name-party role target>target
-0.06 name-party role target>victim
0.14 name-party role victim>
-0.23 name-party role victim>actor
-0.19 name-party sense other
0.12 name-party sense same name>bare
0.17 name-party sense same name>name
0.46 name-party senses forces>coalition
0.08 name-party senses forces>forces
0.64 name-party senses government>government
-0.43 name-party senses government>undefined
-0.19 name-party senses group>forces
-0.12 name-party senses group>group
0.1 name-party senses group>monitor
-0.35 name-party senses group>rebels
0.65 name-party senses monitor>group
1.44 name-party senses monitor>monitor
-0.25 name-party senses monitor>undefined
0.22 name-party senses rebels>forces
0.26 name-party senses rebels>group
-0.48 name-party senses rebels>province
-0.33 name-party senses rebels>rebels
-0.18 name-party senses rebels>undefined
0.19 name-party senses undefined>agency
0.52 name-party senses undefined>hospital
-0.25 name-party senses undefined>monitor
0.35 name-party senses undefined>province
-0.12 name-party speech quoted>out
-0.2 name-party speech quoted>told
-0.05 name-party speech speaker told
-0.78 name-party speech together told
-0.27 name-person between 5
-0.08 name-person chained 2
-0.13 name-person chained 3
-0.28 name-person chained 4
-0.05 name-person distance 13-
-0.1 name-person distance 4-6
-0.13 name-person distance 7-12
0.1 name-person far 0 a other
0.08 name-person far 0 counted other
-0.2 name-person far 0 name other
0.49 name-person far 0 pronoun other
0.21 name-person far 1 a other
0.05 name-person far 1 name other
0.51 name-person far 13- name same
-0.42 name-person far 13- pronoun other
-0.69 name-person far 2 a other
-0.06 name-person far 2 name other
0.72 name-person far 2 name same
0.27 name-person far 2 own other
-0.32 name-person far 2 pronoun other
-0.23 name-person far 3 a other
-0.27 name-person far 3 name other
0.42 name-person far 3 name same
-1.08 name-person far 3 pronoun other
-0.13 name-person far 4-6 name other
0.84 name-person far 4-6 name same
-0.6 name-person far 4-6 pronoun other
0.58 name-person far 7-12 name same
-0.33 name-person far 7-12 pronoun other
-0.05 name-person first truetrue
-0.53 name-person form he
0.28 name-person form i
0.2 name-person gender true
0.07 name-person headline truefalse bare
0.75 name-person headline truefalse name
-0.56 name-person names apart
-0.06 name-person names apart name
1.59 name-person names part 
1.39 name-person names part  name
0.97 name-person names part head
0.86 name-person names part head name
0.86 name-person names same
1.13 name-person names same name
-0.07 name-person names some 
-0.25 name-person names some  a
-0.17 name-person names some  name
0.09 name-person names some head
1.09 name-person names whole 
0.86 name-person names whole  a
0.42 name-person names whole  name
0.96 name-person names whole  the
0.22 name-person names whole head
0.49 name-person names whole head name
1.11 name-person near called
-0.33 name-person number one>many
-0.97 name-person one event
-0.5 name-person person>population
-0.45 name-person role >source
0.07 name-person role actor>
0.23 name-person role actor>actor
0.05 name-person role actor>victim
0.24 name-person role participant>victim
-0.47 name-person role source>actor
0.37 name-person role source>participant
-0.38 name-person role source>victim
-0.14 name-person role target>
-0.25 name-person role target>source
1.16 name-person role target>target
-0.34 name-person role victim>
-1.38 name-person role victim>source
0.13 name-person role victim>target
0.37 name-person role victim>victim
-0.53 name-person sense same name>name
-0.54 name-person senses commander>commander
-0.23 name-person senses commander>undefined
0.72 name-person senses forces>undefined
-0.07 name-person senses spokesman>undefined
0.44 name-person senses undefined>commander
0.19 name-person senses undefined>minister
0.15 name-person senses undefined>spokesman
-0.05 name-person speech author
0.29 name-person speech in own words
-0.07 name-person speech out>quoted
-0.25 name-person speech out>told
-0.07 name-person speech quoted>out
0.11 name-person speech quoted>quoted
0.31 name-person speech together told
-0.08 name-person speech told>out
0.46 name-person speech told>quoted
0.39 name-person speech told>told
0.1 name-person subject 0 0 true
-0.24 name-person subject 0 1 false
-0.76 name-person subject 0 2 false
0.15 name-person subject 0 2 true
-0.06 name-person subject 13- 2 false
-0.12 name-place actors none
-0.39 name-place between 5
0.37 name-place count later
0.19 name-place far 0 name same
0.42 name-place far 1 a other
0.49 name-place far 1 a same
0.1 name-place far 1 name same
0.21 name-place far 3 name same
-0.41 name-place far 4-6 name same
-0.69 name-place names apart
-0.13 name-place names part  name
0.15 name-place names part head
0.77 name-place names same
0.57 name-place names same name
-0.11 name-place names some 
0.12 name-place names some head a
0.05 name-place names some head bare
0.52 name-place names whole head a
-0.17 name-place names whole head name
0.98 name-place near beside
-0.08 name-place near no
-0.42 name-place number many>open
0.28 name-place number one>open
-0.23 name-place number open>open
-0.2 name-place one event
-0.18 name-place role source>place
0.59 name-place sense capital state false
-0.44 name-place sense none
-0.51 name-place sense other
0.46 name-place sense same name>a
-0.11 name-place sense same name>the
-0.29 name-place sense undefined state true
0.55 name-place senses capital>undefined
0.07 name-place senses province>province
-0.26 name-place senses province>undefined
0.16 name-place senses quarter>quarter
-0.21 name-place senses quarter>undefined
-0.06 name-place senses town>undefined
0.09 name-place senses undefined>capital
0.8 name-place senses undefined>country
-0.16 name-place speech author
-0.1 name-place speech out>quoted
-0.43 name-place speech quoted>out
-0.1 name-place speech together quoted
-0.23 name-place subject 0 0 true
-0.07 name-place subject 13- 2 false
-0.08 name-thing between 2
-0.5 name-thing between 3
-0.15 name-thing between 4
-0.28 name-thing between 5
0.43 name-thing count earlier
-0.12 name-thing distance 2
-0.29 name-thing distance 4-6
-0.24 name-thing distance 7-12
-0.25 name-thing far 0 name other
0.93 name-thing far 0 name same
0.41 name-thing far 1 a other
0.41 name-thing far 1 name other
0.4 name-thing far 13- the other
-0.49 name-thing far 4-6 name other
0.06 name-thing far 4-6 name same
-0.62 name-thing first falsefalse
0.1 name-thing first falsetrue
-0.2 name-thing first truetrue
-0.13 name-thing form bare
-0.1 name-thing form the
-0.08 name-thing headline falsefalse bare
-0.1 name-thing headline falsefalse the
-0.33 name-thing names apart
-0.07 name-thing names apart name
0.14 name-thing names initials
0.16 name-thing names part 
0.16 name-thing names part  name
0.05 name-thing names part head
0.24 name-thing names part head name
-0.48 name-thing names same
-0.48 name-thing names same name
0.19 name-thing names some 
-0.23 name-thing names some head
0.22 name-thing names some head name
0.57 name-thing names whole 
0.63 name-thing names whole  name
-0.5 name-thing names whole head
-0.19 name-thing names whole head bare
0.12 name-thing number many>many
0.26 name-thing number one>one
-0.16 name-thing number open>many
0.09 name-thing number open>one
-0.21 name-thing number open>open
-0.08 name-thing role >
-0.19 name-thing role means>
-0.16 name-thing role means>means
0.27 name-thing role target>
0.24 name-thing role target>target
0.26 name-thing sense same name>name
0.15 name-thing senses bomb>undefined
0.16 name-thing senses undefined>bomb
0.37 name-thing senses undefined>vehicle
0.21 name-thing senses vehicle>vehicle
-0.41 name-thing speech author
0.12 name-thing speech out>told
0.2 name-thing speech told>told
-0.2 name-thing subject 1 0 false
0.33 name-thing subject 1 0 true
0.11 name-thing subject 1 2 false
0.38 name-thing subject 13- 2 true
-0.2 name-thing subject 2 1 false
0.5 name-thing subject 3 1 false
-0.66 name-thing subject 4-6 2 true
-0.18 name-thing subject 7-12 2 false
-1.11 names apart
1.05 names initials
0.76 names initials name
0.93 names initials the
0.85 names part 
0.38 names part  bare
-0.08 names part  counted
0.49 names part  name
0.62 names part  the
0.07 names part  this
0.9 names part head
0.17 names part head a
0.24 names part head bare
0.36 names part head name
1.13 names part head own
0.7 names part head the
0.09 names part head this
-0.07 names pronoun bare
1.29 names same
0.34 names same a
0.44 names same bare
0.6 names same counted
0.86 names same name
-0.05 names same own
0.34 names same the
0.32 names some  a
-0.06 names some head the
-0.11 names to pronoun
-0.11 names to pronoun pronoun
0.48 names whole  a
0.53 names whole  counted
0.07 names whole head
-0.16 names whole head a
0.12 names whole head bare
0.35 names whole head counted
0.17 names whole head name
-0.59 names whole head this
-0.91 near and
0.26 near beside
0.13 near bracket
1.16 near called
0.43 near comma
1.52 near is
0.08 new a-building
0.08 new a-building facility
0.08 new a-building head seen false
0.11 new a-building head seen true
0.25 new a-building many one
-0.19 new a-building many open
0.17 new a-building quoted false
-0.12 new a-building quoted true
0.23 new a-building role 
0.76 new a-building role origin
0.25 new a-building role target
-0.1 new a-building sentence 1
0.55 new a-building sentence 2
0.26 new a-party
0.07 new a-party government
0.34 new a-party head seen false
0.1 new a-party head seen true
0.58 new a-party many many
0.3 new a-party many one
0.05 new a-party many open
0.31 new a-party media
1.12 new a-party military-unit
0.48 new a-party organisation
0.26 new a-party quoted false
0.12 new a-party quoted true
0.08 new a-party role 
0.69 new a-party role actor
0.41 new a-party role participant
0.06 new a-party role source
0.11 new a-party role target
0.65 new a-party sentence 2
0.26 new a-people
0.47 new a-people head seen false
0.37 new a-people many many
0.23 new a-people many one
0.26 new a-people population
0.23 new a-people quoted false
0.3 new a-people quoted true
0.18 new a-people role 
0.17 new a-people role actor
1.04 new a-people role source
0.3 new a-people role target
0.31 new a-people role victim
0.45 new a-people sentence 0
0.59 new a-people sentence 2
0.26 new a-person head seen false
-0.14 new a-person head seen true
0.32 new a-person quoted false
-0.37 new a-person quoted true
0.09 new a-person role 
0.84 new a-person role participant
0.42 new a-person role source
0.41 new a-person role victim
-0.47 new a-person sentence 0
0.82 new a-person sentence 2
0.06 new a-place
0.41 new a-place head seen false
-0.41 new a-place head seen true
0.55 new a-place many open
0.06 new a-place place
0.47 new a-place quoted true
0.52 new a-place role place
0.75 new a-place role target
0.89 new a-place sentence 0
-0.16 new a-place sentence 1
0.06 new a-place sentence 2
0.08 new a-thing
0.25 new a-thing head seen true
0.29 new a-thing many many
0.85 new a-thing many open
0.05 new a-thing quoted false
0.15 new a-thing quoted true
0.39 new a-thing role 
0.61 new a-thing role actor
0.11 new a-thing role means
0.22 new a-thing role target
-0.11 new a-thing sentence 0
0.46 new a-thing sentence 2
0.24 new a-thing weapon
0.17 new bare-building
0.17 new bare-building facility
0.79 new bare-building head seen false
0.85 new bare-building many many
-0.31 new bare-building many one
0.49 new bare-building quoted false
-0.19 new bare-building quoted true
0.23 new bare-building role 
0.57 new bare-building role destination
1.02 new bare-building role origin
-0.05 new bare-building role source
0.49 new bare-building role target
0.26 new bare-building sentence 2
0.23 new bare-party
0.36 new bare-party armed-group
0.32 new bare-party head seen false
0.34 new bare-party many many
0.16 new bare-party many open
1.47 new bare-party media
0.19 new bare-party military-unit
0.53 new bare-party organisation
0.27 new bare-party quoted false
0.11 new bare-party quoted true
0.18 new bare-party role 
0.35 new bare-party role actor
0.33 new bare-party role participant
0.25 new bare-party role source
0.26 new bare-party role target
0.79 new bare-party sentence 2
0.29 new bare-people
0.37 new bare-people head seen false
0.16 new bare-people head seen true
0.32 new bare-people many many
-0.14 new bare-people many one
0.29 new bare-people population
0.35 new bare-people quoted false
0.13 new bare-people quoted true
0.46 new bare-people role 
0.06 new bare-people role actor
0.64 new bare-people role participant
0.67 new bare-people role source
0.55 new bare-people role target
0.25 new bare-people role victim
0.05 new bare-people sentence 0
1.06 new bare-people sentence 2
0.06 new bare-person
0.64 new bare-person head seen false
0.06 new bare-person many one
0.06 new bare-person person
0.18 new bare-person quoted false
-0.46 new bare-person role 
0.51 new bare-person role actor
0.38 new bare-person role source
0.79 new bare-person role target
0.17 new bare-person sentence 0
0.81 new bare-person sentence 1
0.15 new bare-place
0.47 new bare-place head seen false
-0.09 new bare-place head seen true
0.4 new bare-place many many
0.08 new bare-place many open
0.15 new bare-place place
0.28 new bare-place quoted false
-0.18 new bare-place quoted true
1 new bare-place role origin
0.19 new bare-place role place
0.73 new bare-place role target
-0.38 new bare-place sentence 0
0.16 new bare-place sentence 1
0.29 new bare-place sentence 2
0.16 new bare-thing
0.16 new bare-thing head seen false
0.15 new bare-thing head seen true
0.3 new bare-thing many many
0.76 new bare-thing many one
0.23 new bare-thing quoted false
0.05 new bare-thing quoted true
0.28 new bare-thing role 
0.15 new bare-thing role means
0.92 new bare-thing role target
0.06 new bare-thing sentence 0
-0.07 new bare-thing sentence 1
0.31 new bare-thing sentence 2
0.22 new bare-thing weapon
0.32 new counted-building
0.32 new counted-building facility
0.94 new counted-building head seen false
0.44 new counted-building many many
0.29 new counted-building quoted false
0.24 new counted-building quoted true
0.27 new counted-building role 
0.16 new counted-building role place
0.14 new counted-building role target
-0.17 new counted-building sentence 1
0.7 new counted-building sentence 2
1.07 new counted-party
0.62 new counted-party armed-group
0.99 new counted-party head seen false
0.72 new counted-party many many
0.51 new counted-party many one
0.46 new counted-party many open
0.35 new counted-party media
0.48 new counted-party military-unit
0.41 new counted-party organisation
0.98 new counted-party quoted false
0.57 new counted-party role 
0.49 new counted-party role actor
0.17 new counted-party role participant
0.5 new counted-party role source
0.2 new counted-party sentence 1
0.97 new counted-party sentence 2
0.4 new counted-people
0.14 new counted-people head seen false
0.55 new counted-people head seen true
0.43 new counted-people many many
0.08 new counted-people many one
0.4 new counted-people population
0.44 new counted-people quoted false
0.15 new counted-people quoted true
0.44 new counted-people role 
0.28 new counted-people role actor
0.72 new counted-people role participant
0.86 new counted-people role source
0.33 new counted-people role victim
0.27 new counted-people sentence 1
1.15 new counted-people sentence 2
0.27 new counted-person
0.2 new counted-person head seen false
0.13 new counted-person head seen true
0.27 new counted-person many one
0.27 new counted-person person
0.22 new counted-person quoted false
0.6 new counted-person quoted true
0.25 new counted-person role 
0.99 new counted-person role source
0.34 new counted-person role target
0.23 new counted-person sentence 2
0.21 new counted-place
0.09 new counted-place head seen false
0.47 new counted-place head seen true
0.38 new counted-place many many
0.22 new counted-place many open
0.21 new counted-place place
0.12 new counted-place quoted false
0.55 new counted-place quoted true
-0.18 new counted-place role 
1.26 new counted-place role place
0.51 new counted-place role target
0.17 new counted-place sentence 1
0.16 new counted-place sentence 2
0.18 new counted-thing
0.35 new counted-thing head seen false
0.05 new counted-thing head seen true
0.85 new counted-thing many one
0.2 new counted-thing many open
-0.07 new counted-thing platform
0.15 new counted-thing quoted false
0.28 new counted-thing quoted true
0.33 new counted-thing role 
1.29 new counted-thing role target
-0.19 new counted-thing sentence 0
0.45 new counted-thing sentence 2
0.63 new counted-thing weapon
-0.05 new he role 
0.72 new head academy the
0.46 new head activist a
-0.6 new head activist name
-0.08 new head activists bare
-0.37 new head administration name
0.94 new head administration the
0.56 new head adviser name
0.07 new head affiliate name
0.35 new head affiliated name
0.58 new head agencies bare
0.64 new head agencies name
0.38 new head agency bare
0.63 new head agency name
1.01 new head agency this
-0.2 new head agents bare
0.78 new head agents this
0.25 new head airbase name
0.55 new head aircraft bare
0.29 new head aircraft counted
0.87 new head aircraft name
0.26 new head aircraft own
-0.47 new head airfield name
0.35 new head airport bare
0.36 new head airport name
-0.61 new head all bare
1.23 new head allies own
0.16 new head ally name
0.73 new head ambassador the
0.46 new head ambulances bare
0.87 new head ammunition bare
0.82 new head analysts bare
0.69 new head any bare
0.83 new head anyone bare
0.37 new head area a
0.07 new head area bare
0.49 new head area name
0.23 new head area the
-0.09 new head area this
0.19 new head areas bare
0.57 new head areas counted
1.7 new head areas name
0.37 new head areas the
0.56 new head arms bare
0.66 new head army bare
0.13 new head army name
1.4 new head army the
0.75 new head artillery bare
-0.11 new head association name
1.02 new head association the
0.55 new head attacker a
-0.39 new head attacker the
0.07 new head authorities bare
1 new head authorities name
1.01 new head authorities the
0.64 new head axis name
0.63 new head bakery a
-0.13 new head bandits bare
0.31 new head bank name
1.16 new head bank the
0.49 new head banks bare
0.28 new head barracks a
0.79 new head barracks the
0.9 new head barrels bare
-0.39 new head base a
0.05 new head base name
-0.11 new head base the
0.55 new head bases bare
0.75 new head battalion name
0.66 new head battalions the
0.62 new head bloc name
0.16 new head block a
0.71 new head board name
0.88 new head boat a
0.97 new head bodies bare
-0.05 new head bodies the
0.3 new head bomb a
0.32 new head bomber a
-0.12 new head bombers counted
0.37 new head bombs bare
0.29 new head bombs the
0.72 new head borders name
-0.37 new head both bare
1 new head boy a
0.39 new head boys counted
0.06 new head boys the
0.47 new head branch name
0.76 new head bridge name
0.05 new head bridge the
0.83 new head brigade name
0.05 new head brigade the
0.2 new head brigades name
0.22 new head brother name
0.85 new head brother the
0.15 new head brothers counted
0.07 new head brothers the
0.88 new head building a
0.52 new head building name
-0.87 new head building the
0.92 new head buildings bare
0.66 new head buildings counted
-0.74 new head buildings the
0.56 new head bullets bare
0.24 new head bus a
0.32 new head bush name
0.71 new head cabinet the
0.6 new head cache a
0.39 new head camp a
0.12 new head camp name
-0.33 new head camp the
0.71 new head camps bare
0.63 new head candidates bare
-0.45 new head capital name
0.12 new head capital the
0.82 new head captain a
0.91 new head captured counted
1 new head car a
0.74 new head car own
0.28 new head car the
0.72 new head cars bare
0.18 new head casualties bare
0.64 new head casualties counted
0.8 new head cell a
-0.19 new head center a
0.19 new head center name
0.39 new head center the
0.76 new head centers bare
0.74 new head centers counted
0.47 new head centre name
0.64 new head chairman name
0.66 new head channel name
0.05 new head channel the
0.64 new head chapel the
0.31 new head checkpoint name
0.45 new head checkpoint the
0.32 new head checkpoints bare
-0.18 new head chief a
0.97 new head chief name
0.15 new head chief the
0.19 new head child a
0.62 new head child counted
1.65 new head children bare
0.41 new head children counted
-0.15 new head chlorine bare
0.64 new head church name
0.07 new head church the
0.32 new head cities name
0.14 new head cities the
0.78 new head citizen a
-0.25 new head citizens bare
0.81 new head citizens the
0.16 new head city name
1.07 new head civilian a
1.03 new head civilian bare
0.35 new head civilian counted
0.68 new head civilians a
0.33 new head civilians bare
0.1 new head civilians counted
0.09 new head civilians the
0.77 new head civilians this
0.44 new head clinic the
0.66 new head close bare
0.66 new head club name
0.4 new head club the
0.73 new head coalition a
-0.32 new head coalition bare
0.09 new head coalition name
0.53 new head coalition the
0.82 new head coast the
0.55 new head colleague a
0.73 new head colleagues own
1.02 new head colonel a
0.69 new head colonel name
1.09 new head column a
-0.34 new head column name
0.2 new head column the
0.83 new head columns name
0.4 new head combatants bare
0.33 new head command bare
0.67 new head command name
0.15 new head command the
-0.21 new head commander a
-0.13 new head commander name
0.81 new head commander own
0.07 new head commander the
0.26 new head commanders bare
-0.53 new head commanders counted
0.83 new head commandos name
0.85 new head commission a
0.21 new head commission name
0.87 new head commission the
-0.31 new head commissioner the
-0.25 new head committee a
0.85 new head committee name
0.9 new head committee the
0.99 new head committees name
0.71 new head community name
1.19 new head community the
0.37 new head company own
-0.12 new head company the
0.67 new head components bare
0.82 new head compound a
-0.48 new head compound the
0.38 new head convoy name
0.56 new head cook a
0.87 new head corps name
0.71 new head corps the
0.99 new head correspondent name
0.37 new head correspondent own
0.3 new head correspondents bare
1.6 new head council name
0.92 new head council the
0.73 new head countries bare
0.64 new head countries name
-0.31 new head country a
-0.27 new head country bare
0.07 new head country own
0.35 new head country this
-0.39 new head countrys the
0.72 new head countryside name
0.45 new head countryside the
0.96 new head court a
0.76 new head court bare
0.24 new head court name
0.49 new head cousin a
0.26 new head crew name
0.48 new head crews bare
0.6 new head cross name
0.66 new head cross the
0.44 new head crossing name
0.6 new head crossing the
0.77 new head crowd a
0.74 new head daily name
0.6 new head dam name
0.89 new head dead bare
0.38 new head dead counted
-0.27 new head dead the
0.22 new head deaths counted
0.53 new head defence bare
0.46 new head defence the
0.79 new head delegate name
0.61 new head delegation a
0.2 new head department name
0.21 new head department the
0.74 new head deputy name
0.67 new head detachment name
-0.31 new head device a
-0.28 new head device name
-0.51 new head devices bare
0.76 new head devices counted
0.63 new head diplomats bare
0.17 new head director name
0.49 new head director the
0.75 new head directorate name
0.58 new head dissidents bare
0.54 new head district a
-0.35 new head district the
-0.21 new head districts bare
1.1 new head districts name
0.89 new head division name
0.46 new head doctor a
0.44 new head doctor the
0.79 new head doctors bare
0.66 new head dozen counted
0.67 new head dozens counted
0.72 new head driver a
0.57 new head driver name
0.46 new head driver own
0.09 new head driver the
0.51 new head drivers bare
0.4 new head drivers counted
0.68 new head drone a
0.31 new head drone bare
0.14 new head drones bare
-0.26 new head dynamite bare
-0.07 new head east name
0.45 new head east the
-0.25 new head eight counted
0.42 new head elder a
0.48 new head elder name
-0.09 new head elders bare
-0.27 new head eleven bare
0.35 new head embassy name
0.41 new head embassy the
-0.13 new head employees bare
-0.19 new head enclave name
-0.32 new head enemy the
0.58 new head engineer name
0.57 new head engineers bare
0.28 new head engineers counted
0.55 new head engineers the
0.76 new head entrance name
0.56 new head entrance the
0.35 new head envoy name
0.45 new head everyone bare
-0.22 new head experts bare
0.78 new head facilities bare
0.05 new head facility a
0.14 new head facility name
1.04 new head factions bare
0.71 new head factions name
1.19 new head factions the
1 new head families bare
0.53 new head families counted
0.34 new head families own
0.09 new head families the
0.67 new head family a
0.56 new head family bare
0.97 new head family own
1.21 new head family the
0.5 new head farm the
-0.15 new head farms name
0.73 new head father name
-0.22 new head father own
0.57 new head fifteen bare
0.45 new head fifty bare
-0.05 new head fighters bare
0.22 new head fighters name
0.39 new head fighters the
0.58 new head fighters this
0.54 new head fire bare
0.46 new head fishermen bare
0.26 new head fishermen counted
-0.2 new head five counted
0.91 new head fleet the
1.07 new head floor the
0.62 new head fm name
0.07 new head force a
0.71 new head force bare
0.5 new head force name
-0.07 new head force the
0.33 new head forces bare
-0.3 new head forces counted
0.23 new head forces own
0.86 new head forces the
0.74 new head forces this
0.6 new head foreigners bare
0.6 new head formations bare
0.47 new head four counted
0.71 new head fourteen bare
0.53 new head front name
-0.06 new head front the
0.62 new head frontier name
0.63 new head fund name
0.56 new head gangs bare
0.17 new head garrison name
0.44 new head garrison the
0.18 new head gas a
0.28 new head gas bare
0.66 new head gas the
0.22 new head gate the
1.01 new head gathering a
-0.11 new head gatherings bare
0.51 new head gendarmerie the
0.84 new head general name
0.43 new head girls counted
-0.11 new head government a
0.06 new head government bare
0.71 new head government own
0.44 new head government the
0.68 new head governments the
0.59 new head governor name
0.97 new head governor the
0.59 new head governorate name
0.56 new head grenade a
0.79 new head grenades bare
0.19 new head group a
-0.31 new head group bare
0.25 new head group name
-0.78 new head group the
0.23 new head groups bare
0.29 new head groups counted
0.49 new head groups name
1.21 new head groups the
1.23 new head groups this
-0.11 new head guard a
0.82 new head guard name
0.69 new head guard the
0.77 new head guards bare
0.43 new head guards name
0.84 new head guards the
0.98 new head guerrillas bare
0.43 new head guerrillas name
0.16 new head guerrillas the
0.57 new head guerrillas this
0.62 new head guests bare
0.34 new head guests counted
-0.3 new head gun a
0.81 new head gunmen bare
0.5 new head gunmen counted
0.28 new head gunners name
0.61 new head guns bare
0.59 new head half bare
0.92 new head half counted
0.26 new head hall the
0.06 new head head name
0.81 new head head the
-0.22 new head headquarters name
-0.15 new head headquarters the
0.43 new head heart name
0.77 new head held bare
0.21 new head helicopter a
0.62 new head helicopters bare
-0.09 new head highway name
0.38 new head highway the
1.01 new head hill name
0.76 new head hills the
-0.21 new head him pronoun
0.73 new head his pronoun
0.75 new head home a
0.6 new head home own
0.46 new head homes bare
0.46 new head homes counted
1.11 new head homes own
0.54 new head hospital a
0.72 new head hospital bare
0.2 new head hospital name
1.12 new head hospitals bare
0.67 new head hospitals counted
0.73 new head hospitals name
0.74 new head hostages counted
0.54 new head hotel the
0.55 new head house a
0.88 new head house bare
0.57 new head house own
0.39 new head house the
0.68 new head houses bare
-0.21 new head houses counted
1.16 new head houses the
0.68 new head hundred a
0.78 new head hundreds counted
-0.15 new head individuals counted
0.52 new head infrastructure the
0.53 new head inhabitants bare
0.1 new head inhabitants counted
-0.15 new head insurgent counted
0.25 new head insurgents bare
-0.21 new head insurgents counted
-0.16 new head insurgents name
0.13 new head insurgents the
-0.12 new head international name
0.76 new head international the
0.21 new head investigators bare
0.69 new head jihadists bare
-0.54 new head jihadists name
0.35 new head jihadists the
0.06 new head journalist name
0.75 new head journalists bare
0.24 new head judge a
0.28 new head judges bare
0.55 new head junta the
0.73 new head kg bare
0.32 new head kindergarten a
0.74 new head lake the
0.75 new head lawyer name
0.85 new head lawyer own
-0.55 new head leader a
0.07 new head leader name
1.32 new head leaders bare
0.07 new head leaders the
0.67 new head line name
0.38 new head line the
0.56 new head lines bare
0.62 new head lines name
0.7 new head lines the
0.67 new head local bare
-0.3 new head locals bare
-0.51 new head lorry a
-0.2 new head loyal name
0.05 new head loyalists bare
0.71 new head machineguns bare
1.03 new head majority the
-0.13 new head man a
0.8 new head man counted
-0.58 new head man the
0.3 new head manager the
1.28 new head many counted
-0.3 new head market name
0.4 new head market the
0.56 new head materials bare
-0.11 new head mayor name
0.49 new head mayor the
0.66 new head media bare
1.33 new head media name
1.33 new head media the
-0.13 new head medics counted
-0.19 new head member a
0.27 new head member name
0.26 new head members bare
0.23 new head members name
0.54 new head members own
0.61 new head members the
0.2 new head members this
0.59 new head men bare
-0.89 new head men own
-0.34 new head men the
0.31 new head men this
1.03 new head mercenaries name
0.09 new head militants bare
-0.24 new head militants counted
0.29 new head militants name
0.48 new head militants this
0.81 new head military bare
0.07 new head military the
0.56 new head militia a
0.64 new head militia bare
-0.09 new head militia name
0.8 new head militia the
0.63 new head militiamen bare
0.85 new head militias bare
0.95 new head militias name
0.44 new head mill a
0.6 new head mill the
0.98 new head million counted
1.14 new head millions bare
0.3 new head mine a
0.8 new head mine pronoun
0.3 new head minister name
0.47 new head minister the
0.72 new head ministry bare
0.81 new head ministry name
0.39 new head ministry the
0.21 new head missile a
0.41 new head missiles counted
-0.34 new head missiles name
0.12 new head mission name
-0.59 new head mission the
0.07 new head monitor a
0.38 new head monitor bare
-0.3 new head monitor name
0.55 new head monitors name
0.76 new head more a
1.1 new head more bare
0.87 new head more counted
0.66 new head mortar bare
-0.1 new head mosque a
0.37 new head mosque name
-0.14 new head mosque the
0.06 new head most bare
0.86 new head most name
0.69 new head most this
0.4 new head mother own
0.9 new head mother the
0.62 new head mothers bare
-0.06 new head motorcycle a
0.45 new head mountains name
0.23 new head mourners bare
0.56 new head movement name
0.32 new head movement the
1.03 new head municipality name
0.47 new head munitions bare
0.66 new head my pronoun
0.47 new head names counted
0.58 new head national name
0.6 new head nations name
1.12 new head nations the
0.56 new head navy name
0.42 new head navy the
-0.06 new head neighborhood a
0.27 new head neighborhood bare
0.1 new head neighborhood name
0.56 new head neighborhoods bare
0.27 new head neighborhoods name
0.3 new head neighborhoods the
-0.41 new head neighbour own
0.61 new head neighbourhood a
0.58 new head neighbourhood name
0.67 new head neighbourhoods bare
0.99 new head neighbourhoods name
0.51 new head neighbours bare
0.87 new head network a
0.47 new head network name
1.1 new head news name
0.62 new head newspaper a
-0.37 new head newspaper name
1 new head newspaper this
0.47 new head nineteen bare
0.72 new head nobody bare
-0.22 new head none bare
-0.51 new head north name
0.89 new head north the
0.75 new head northeast the
0.88 new head northwest the
1.05 new head number a
0.09 new head number name
0.84 new head number the
0.75 new head numbers bare
0.8 new head nurse a
0.62 new head nurse name
0.63 new head observers bare
0.59 new head occupants bare
0.63 new head office a
1.22 new head office name
0.45 new head office the
1.23 new head officer a
0.59 new head officer bare
0.82 new head officer name
0.1 new head officer the
0.94 new head officers bare
0.33 new head officers counted
0.6 new head offices bare
-0.36 new head offices the
0.72 new head official a
0.29 new head official name
0.5 new head officials bare
0.55 new head officials counted
0.45 new head officials name
0.79 new head one a
-0.27 new head one counted
0.33 new head one pronoun
0.16 new head one this
1.08 new head opponents bare
0.54 new head opposition name
0.85 new head opposition the
-0.24 new head organization a
0.22 new head organization name
-0.75 new head organization the
1.37 new head organizations bare
0.67 new head organizations name
0.17 new head organizations the
1.23 new head other the
1 new head others bare
0.1 new head others counted
0.86 new head our pronoun
0.7 new head outlet name
1.13 new head outskirts name
1 new head outskirts the
0.78 new head owner name
1.01 new head owners the
0.79 new head palace the
0.62 new head parliament name
0.22 new head part name
1.42 new head part the
0.81 new head parties bare
0.76 new head parties name
0.8 new head parties the
-0.07 new head partners own
0.23 new head parts bare
0.28 new head parts name
1.1 new head parts the
-0.12 new head party a
0.64 new head party name
0.49 new head party the
0.58 new head passengers bare
-0.45 new head passengers counted
0.23 new head path the
0.56 new head patients bare
0.5 new head patrol a
-0.17 new head patrol name
-0.21 new head patrol the
0.6 new head peasants bare
0.15 new head people a
0.33 new head people bare
0.18 new head people counted
0.83 new head people the
-0.35 new head people this
-0.27 new head person bare
-0.26 new head person counted
0.66 new head person the
-0.36 new head person this
0.89 new head personnel bare
0.66 new head personnel name
0.76 new head persons this
0.83 new head photographer name
0.56 new head pilgrims bare
0.06 new head pilot the
0.8 new head place a
0.61 new head places name
0.51 new head plane a
-0.25 new head planes bare
0.36 new head planes name
0.58 new head police a
1.4 new head police bare
0.56 new head police name
0.47 new head police the
0.78 new head policeman a
0.66 new head policemen bare
-0.36 new head policemen counted
0.62 new head population a
0.39 new head population the
0.52 new head position a
0.06 new head position name
0.11 new head positions bare
0.99 new head positions name
0.6 new head positions the
-0.34 new head post name
0.48 new head posts bare
-0.38 new head posts counted
0.51 new head pounds counted
0.66 new head power name
0.68 new head powers name
0.66 new head predecessor own
0.74 new head prefect the
0.92 new head prefecture the
0.64 new head presidency the
-0.09 new head president name
0.17 new head president the
0.92 new head press name
1.35 new head press the
0.7 new head priest a
-0.11 new head priest name
0.09 new head priest the
-0.32 new head prisoners bare
0.49 new head prisoners counted
0.62 new head private bare
0.67 new head professionals bare
0.84 new head properties bare
0.71 new head properties the
-0.21 new head property bare
0.7 new head prosecutor name
1.14 new head prosecutor the
0.66 new head prosecutors bare
0.31 new head province name
1.07 new head provinces name
0.95 new head public bare
0.71 new head public the
0.11 new head pupils counted
0.67 new head quarter name
0.12 new head radio bare
1.02 new head radio name
-0.13 new head radio the
0.83 new head range name
0.57 new head rebel a
0.74 new head rebel bare
-0.49 new head rebel name
0.69 new head rebels bare
0.76 new head rebels counted
0.31 new head rebels name
-0.22 new head rebels the
-0.5 new head refugees bare
0.61 new head refugees counted
0.32 new head regime name
0.17 new head regime the
0.45 new head regiment the
0.18 new head region name
0.65 new head region the
0.6 new head regions name
0.21 new head relatives bare
0.91 new head relatives the
0.55 new head reporter name
1.17 new head reporters bare
0.68 new head representative name
0.8 new head representatives bare
0.61 new head republic name
0.92 new head republic the
0.67 new head rescuers bare
0.86 new head residence own
0.82 new head residents bare
-0.2 new head residents counted
0.65 new head residents the
1 new head responsible this
1.3 new head rest the
0.69 new head restaurant a
0.51 new head ridge name
-0.22 new head ridge the
0.46 new head rifle a
-0.61 new head rifles bare
0.51 new head right the
0.59 new head river name
-0.2 new head river the
0.52 new head road a
0.48 new head road the
1.01 new head rockets bare
0.71 new head rockets counted
-0.13 new head rockets name
0.3 new head roof the
0.58 new head round a
-0.24 new head rounds bare
0.48 new head rounds counted
0.82 new head route name
0.19 new head said name
0.63 new head scene the
0.51 new head school a
-0.12 new head school bare
0.1 new head school name
-0.07 new head school the
0.53 new head schools bare
0.91 new head scores counted
0.36 new head secretary name
1.02 new head sector the
0.7 new head sectors bare
0.71 new head sergeant a
0.68 new head service the
0.23 new head servicemen counted
0.7 new head services name
0.38 new head seven bare
-0.22 new head seven counted
0.62 new head seven the
0.51 new head seventeen bare
0.89 new head several counted
0.62 new head shell a
0.66 new head shells bare
0.27 new head shells counted
0.3 new head shells this
0.67 new head shops bare
-0.33 new head side name
1.12 new head side the
0.94 new head sides bare
0.86 new head sister own
0.7 new head site a
-0.15 new head site name
-0.27 new head site the
0.57 new head sites bare
-0.26 new head sites counted
-0.05 new head sites the
0.81 new head six counted
0.59 new head society name
0.46 new head soldiers bare
0.22 new head soldiers name
-0.38 new head soldiers the
-0.17 new head soldiers this
1.32 new head some counted
0.24 new head son own
-0.23 new head sons own
0.82 new head source a
1.2 new head source name
-0.48 new head source the
0.57 new head sources bare
0.22 new head sources counted
-0.57 new head sources the
-0.37 new head south name
0.38 new head south the
0.49 new head spokesman name
0.72 new head spokesman own
0.29 new head spokesman the
0.6 new head spokeswoman name
0.57 new head square bare
1.1 new head square name
-0.15 new head square the
-0.37 new head staff bare
0.94 new head staff name
0.51 new head staff own
1.22 new head staff the
0.52 new head state name
1.08 new head state the
0.43 new head states name
1.51 new head states the
0.93 new head station a
0.16 new head station name
-0.38 new head station the
0.47 new head stations bare
0.63 new head store a
0.39 new head store the
0.55 new head stores bare
0.77 new head street a
-0.08 new head street bare
0.25 new head street name
0.81 new head street the
0.6 new head streets bare
0.91 new head streets the
-0.17 new head strip the
-0.34 new head stronghold name
0.17 new head substance a
0.07 new head suburbs name
0.34 new head subversives bare
0.48 new head subversives counted
0.74 new head supporters bare
0.84 new head surrounding the
0.88 new head survivors bare
0.32 new head suspect a
-0.08 new head suspects counted
0.51 new head system the
0.22 new head tanks counted
0.62 new head targets bare
0.13 new head targets counted
0.46 new head targets name
0.66 new head teachers bare
0.29 new head teachers counted
0.8 new head team a
0.6 new head team name
-0.07 new head teams bare
0.9 new head television bare
1.09 new head television name
0.64 new head terminal the
0.45 new head territories name
1.16 new head territory bare
0.94 new head terrorist a
-0.54 new head terrorist bare
0.15 new head terrorists counted
0.34 new head terrorists name
0.29 new head terrorists the
0.23 new head terrorists this
-0.12 new head the the
0.27 new head them pronoun
0.45 new head third a
0.67 new head thirteen bare
0.55 new head thirty bare
0.59 new head thousands bare
0.33 new head thousands counted
0.72 new head three bare
0.13 new head three counted
0.68 new head three this
0.62 new head times name
-0.14 new head total a
-0.08 new head tower the
0.39 new head town bare
0.32 new head town name
-0.14 new head town the
0.45 new head towns bare
0.64 new head traders bare
-0.25 new head troops bare
0.33 new head troops counted
-0.08 new head troops name
0.61 new head troops own
0.33 new head troops the
0.77 new head troops this
0.38 new head truck a
0.26 new head trucks counted
0.55 new head tunnel a
0.84 new head tv name
0.38 new head twelve bare
0.69 new head twenty bare
0.85 new head twitter name
0.92 new head two bare
0.68 new head two counted
0.14 new head two the
-0.08 new head two this
0.31 new head union name
0.86 new head union the
0.89 new head unit a
0.9 new head unit name
0.81 new head units bare
0.72 new head units name
0.75 new head units own
-0.23 new head units this
0.13 new head university the
0.08 new head up bare
-0.25 new head us name
0.79 new head us pronoun
0.59 new head valley name
-0.2 new head valley the
0.61 new head van a
0.1 new head vehicle a
0.05 new head vehicle own
0.92 new head vehicles bare
1.07 new head vehicles counted
0.52 new head vehicles name
0.75 new head vicinity name
0.85 new head vicinity the
0.19 new head victims bare
-0.22 new head victims the
1.13 new head village bare
0.1 new head village name
-0.11 new head village the
0.73 new head villagers bare
0.1 new head villagers counted
1.07 new head villages counted
0.35 new head villages name
-0.37 new head villages the
0.47 new head visitors bare
0.88 new head volunteers bare
0.46 new head volunteers own
0.65 new head ward name
0.56 new head warehouse a
0.34 new head warplanes bare
0.16 new head warplanes name
0.53 new head watch name
0.82 new head weapon a
0.19 new head weapons bare
0.77 new head weapons own
0.17 new head weapons the
-0.24 new head well the
1.3 new head west the
0.17 new head wife own
0.83 new head windows the
0.63 new head witness a
0.4 new head witnesses bare
-0.09 new head woman a
0.96 new head women bare
0.75 new head women counted
0.71 new head women this
0.65 new head worker a
0.88 new head workers bare
-0.29 new head workers counted
0.34 new head world name
0.81 new head yard the
0.63 new head youths bare
0.2 new head zone a
0.52 new head zone name
0.53 new head zones bare
0.1 new i head seen false
-0.12 new i head seen true
0.1 new i quoted false
0.05 new i role 
0.17 new i sentence 2
0.8 new i weapon
0.08 new it armed-group
0.15 new it military-unit
-0.11 new it role actor
0.12 new it role source
-0.1 new it sentence 1
0.25 new name-building head seen false
-0.1 new name-building head seen true
0.3 new name-building many many
0.14 new name-building many open
0.07 new name-building quoted true
0.21 new name-building role 
0.06 new name-building role destination
0.09 new name-building role origin
0.1 new name-building role place
-0.29 new name-building sentence 0
-0.6 new name-building sentence 1
0.72 new name-building sentence 2
0.31 new name-party
0.15 new name-party armed-group
0.32 new name-party government
0.28 new name-party head seen false
0.22 new name-party head seen true
0.61 new name-party many many
0.42 new name-party many one
0.19 new name-party many open
0.59 new name-party media
0.3 new name-party military-unit
0.14 new name-party organisation
0.34 new name-party quoted false
0.08 new name-party quoted true
0.34 new name-party role 
0.2 new name-party role actor
0.74 new name-party role destination
0.55 new name-party role means
0.38 new name-party role participant
-0.06 new name-party role place
0.11 new name-party role source
0.26 new name-party role target
0.07 new name-party sentence 1
1.07 new name-party sentence 2
0.2 new name-person head seen false
-0.88 new name-person head seen true
0.09 new name-person role 
0.84 new name-person role participant
0.17 new name-person role source
-0.52 new name-person role target
-0.17 new name-person sentence 0
-0.28 new name-person sentence 1
1.13 new name-person sentence 2
0.11 new name-place
0.33 new name-place head seen false
0.79 new name-place many many
-0.31 new name-place many one
0.27 new name-place many open
0.11 new name-place place
0.14 new name-place quoted false
0.11 new name-place quoted true
0.35 new name-place role 
1.31 new name-place role actor
0.58 new name-place role destination
0.63 new name-place role means
0.41 new name-place role origin
1.61 new name-place role participant
0.28 new name-place role place
0.43 new name-place role source
-0.32 new name-place role victim
0.06 new name-place sentence 0
0.93 new name-place sentence 2
0.09 new name-thing head seen false
0.07 new name-thing head seen true
0.66 new name-thing many many
0.19 new name-thing platform
0.21 new name-thing quoted true
0.3 new name-thing role 
-0.05 new name-thing role actor
0.31 new name-thing role means
-0.22 new name-thing role target
-0.4 new name-thing sentence 0
-0.4 new name-thing sentence 1
0.46 new name-thing sentence 2
0.15 new name-thing weapon
0.33 new one
0.25 new one head seen false
0.79 new one head seen true
0.33 new one many one
-0.1 new one person
0.49 new one platform
1 new one population
0.29 new one quoted false
0.61 new one quoted true
0.14 new one role 
0.34 new one role source
0.65 new one role victim
0.26 new one sentence 0
0.4 new one sentence 1
0.4 new one sentence 2
0.2 new own-building
0.2 new own-building facility
0.35 new own-building head seen false
-0.07 new own-building head seen true
0.43 new own-building many open
0.82 new own-building quoted true
1.08 new own-building role 
0.77 new own-building role origin
0.25 new own-building role place
-0.24 new own-building sentence 0
0.44 new own-building sentence 2
0.12 new own-party
0.25 new own-party government
0.22 new own-party head seen false
-0.14 new own-party head seen true
0.37 new own-party many many
0.1 new own-party many open
0.55 new own-party media
0.38 new own-party military-unit
0.25 new own-party organisation
0.29 new own-party quoted false
0.18 new own-party quoted true
0.54 new own-party role actor
0.59 new own-party role source
-0.06 new own-party sentence 1
0.6 new own-party sentence 2
0.21 new own-people
0.42 new own-people head seen false
-0.1 new own-people head seen true
0.21 new own-people many many
0.21 new own-people population
0.4 new own-people quoted true
0.93 new own-people role actor
-0.05 new own-people role participant
1.12 new own-people role source
0.15 new own-people role target
0.51 new own-people role victim
0.13 new own-people sentence 0
0.53 new own-people sentence 1
0.09 new own-people sentence 2
0.11 new own-person
0.31 new own-person head seen false
0.11 new own-person many one
0.11 new own-person person
0.26 new own-person quoted false
-0.08 new own-person quoted true
0.1 new own-person role 
0.56 new own-person role source
0.08 new own-person role victim
0.73 new own-person sentence 0
-0.11 new own-person sentence 1
0.13 new own-person sentence 2
0.19 new own-place
0.07 new own-place head seen false
0.36 new own-place head seen true
0.57 new own-place many many
0.19 new own-place place
0.18 new own-place quoted false
0.25 new own-place quoted true
0.2 new own-place role 
0.87 new own-place sentence 0
0.09 new own-place sentence 2
0.05 new own-thing
0.36 new own-thing head seen false
-0.15 new own-thing head seen true
0.17 new own-thing many many
-0.06 new own-thing platform
0.07 new own-thing quoted false
0.08 new own-thing quoted true
0.57 new own-thing role 
0.2 new own-thing role means
0.13 new own-thing role target
0.68 new own-thing sentence 0
-0.4 new own-thing sentence 1
0.06 new own-thing sentence 2
0.38 new own-thing weapon
-0.09 new she person
0.29 new the-building head seen false
-0.1 new the-building head seen true
0.29 new the-building many many
0.17 new the-building role destination
-0.05 new the-building role origin
0.66 new the-building role place
-0.18 new the-building role source
0.14 new the-building role target
0.15 new the-building sentence 2
0.16 new the-party
0.66 new the-party government
0.19 new the-party head seen false
0.14 new the-party many many
0.14 new the-party many open
0.32 new the-party media
0.37 new the-party military-unit
0.22 new the-party organisation
0.13 new the-party quoted false
0.22 new the-party quoted true
0.27 new the-party role 
0.14 new the-party role actor
0.76 new the-party role destination
0.14 new the-party role means
0.11 new the-party role participant
-0.4 new the-party role place
0.38 new the-party role target
0.59 new the-party role victim
0.23 new the-party sentence 0
0.48 new the-party sentence 2
0.11 new the-people
0.18 new the-people head seen false
0.11 new the-people many many
0.11 new the-people population
0.09 new the-people quoted false
0.18 new the-people quoted true
0.21 new the-people role 
0.72 new the-people role participant
0.55 new the-people role target
-0.14 new the-people sentence 1
0.58 new the-people sentence 2
-0.41 new the-person head seen true
0.33 new the-person quoted true
-0.12 new the-person role actor
0.68 new the-person role participant
0.36 new the-person role target
0.13 new the-person role victim
-0.11 new the-person sentence 1
0.17 new the-place head seen false
0.05 new the-place many many
0.07 new the-place quoted false
0.11 new the-place role 
0.06 new the-place role destination
0.31 new the-place role place
0.16 new the-place role source
-0.28 new the-place role target
0.13 new the-place sentence 0
0.09 new the-place sentence 1
0.07 new the-thing head seen true
0.2 new the-thing many many
-0.29 new the-thing quoted true
0.36 new the-thing role means
1.19 new the-thing sentence 0
-0.19 new the-thing sentence 1
0.28 new the-thing weapon
0.37 new these
0.37 new these head seen false
0.37 new these many many
0.47 new these sentence 2
0.17 new they government
0.35 new they platform
0.14 new they population
0.27 new they quoted true
0.14 new they role actor
0.34 new they role victim
-0.14 new they sentence 1
0.05 new they sentence 2
0.09 new this-building
0.09 new this-building facility
0.5 new this-building head seen false
0.77 new this-building many many
-0.48 new this-building many one
-0.05 new this-building quoted false
0.63 new this-building role target
0.22 new this-building sentence 2
0.09 new this-party
0.12 new this-party armed-group
0.33 new this-party head seen false
0.93 new this-party many many
-0.33 new this-party many one
0.29 new this-party many open
0.25 new this-party media
0.4 new this-party military-unit
0.2 new this-party quoted false
-0.18 new this-party quoted true
0.57 new this-party role actor
-0.09 new this-party role participant
0.1 new this-party role source
-0.22 new this-party sentence 0
-0.07 new this-party sentence 1
0.39 new this-party sentence 2
0.19 new this-people
0.22 new this-people head seen false
0.06 new this-people head seen true
0.22 new this-people many many
-0.2 new this-people many one
0.19 new this-people population
0.47 new this-people quoted false
0.1 new this-people quoted true
0.21 new this-people role actor
0.16 new this-people role source
-0.16 new this-people role target
0.77 new this-people role victim
0.68 new this-people sentence 2
0.14 new this-person
0.14 new this-person head seen false
0.14 new this-person many one
0.14 new this-person person
0.2 new this-person quoted false
0.24 new this-person role 
-0.34 new this-person role victim
0.74 new this-person sentence 0
0.33 new this-person sentence 2
0.16 new this-place head seen false
0.24 new this-place quoted true
-0.42 new this-place sentence 1
0.3 new this-place sentence 2
0.21 new this-thing
0.37 new this-thing head seen true
0.49 new this-thing many many
0.09 new this-thing many open
0.24 new this-thing platform
0.36 new this-thing quoted false
-0.13 new this-thing quoted true
0.11 new this-thing role 
0.46 new this-thing role means
-0.2 new this-thing role target
0.08 new this-thing sentence 1
0.2 new this-thing sentence 2
0.08 new we
0.21 new we head seen true
0.08 new we many many
0.16 new we military-unit
0.11 new we organisation
0.08 new we place
0.09 new we platform
0.44 new we population
0.05 new we quoted false
0.1 new we quoted true
0.13 new we role 
0.05 new we role actor
-0.3 new we sentence 0
-0.27 new we sentence 1
0.36 new we sentence 2
0.52 new we weapon
-0.54 number one>many
-0.29 number open>many
-0.29 one actors none
-0.97 one between 5
-0.26 one chained 1
-0.11 one count later
-0.78 one first falsefalse
-0.33 one names pronoun
-0.26 one near no
-0.39 one number one>open
-0.08 one sense none
-0.85 one speech author
1.09 organisation>organisation
-0.72 organisation>place
-0.3 organisation>platform
-0.1 organisation>population
-0.36 organisation>weapon
-0.2 own-building actors none
-1.17 own-building between 5
-0.12 own-building chained 1
0.21 own-building distance 1
-0.76 own-building facility>place
-0.31 own-building near no
-0.07 own-building number many>open
0.28 own-building role target>target
-0.32 own-building sense undefined state false
-0.41 own-party actors earlier
0.27 own-party armed-group>armed-group
0.08 own-party between 2
-0.26 own-party between 5
-0.28 own-party first falsefalse
-0.23 own-party first truefalse
-0.63 own-party form bare
-0.15 own-party form the
-0.15 own-party government>government
-0.46 own-party headline falsefalse bare
-0.15 own-party headline falsefalse the
-0.08 own-party military-unit>military-unit
-0.17 own-party names apart
-0.24 own-party names apart the
-0.17 own-party near no
-0.75 own-party number many>many
-0.54 own-party number open>many
-0.5 own-party organisation>armed-group
0.25 own-party role >
0.09 own-party role actor>actor
-0.05 own-party role actor>source
-0.07 own-party sense none
-0.13 own-party sense one
0.13 own-party sense same own>the
0.5 own-party senses group>undefined
0.18 own-party senses rebels>undefined
-0.18 own-party speech author
0.15 own-party speech speaker told
-0.51 own-party speech told>out
0.24 own-party subject 0 1 false
-0.23 own-party subject 1 2 false
0.12 own-party subject 2 2 false
-0.11 own-people actors none
0.13 own-people between 1
0.05 own-people between 2
-0.52 own-people between 5
0.05 own-people count earlier
-0.11 own-people distance 3
0.28 own-people far 1 name other
-0.76 own-people first truefalse
-0.06 own-people form bare
-0.05 own-people form name
0.24 own-people form own
0.1 own-people form the
-0.37 own-people form they
0.24 own-people headline falsefalse own
-0.62 own-people headline falsefalse pronoun
0.11 own-people headline falsefalse the
-0.53 own-people names apart
-0.36 own-people names apart bare
0.47 own-people names part head
0.2 own-people names part head bare
-0.09 own-people names same
0.74 own-people names same the
-0.62 own-people names to pronoun
-0.62 own-people names to pronoun pronoun
-0.05 own-people near no
-0.29 own-people number many>one
-0.42 own-people number many>open
0.27 own-people population>military-unit
-0.09 own-people population>organisation
-1.12 own-people population>person
0.24 own-people role >
0.24 own-people role >actor
0.57 own-people role target>target
0.14 own-people role victim>
-0.44 own-people sense none
0.22 own-people senses people>people
-0.24 own-people speech author
0.07 own-people subject 1 2 false
-0.14 own-people subject 2 2 false
-0.11 own-person actors none
0.2 own-person between 4
0.05 own-person between 5
-0.06 own-person chained 1
0.08 own-person count earlier
-0.75 own-person distance 0
-0.12 own-person distance 1
0.16 own-person distance 4-6
-0.1 own-person far 1 pronoun other
0.17 own-person far 13- own other
-0.18 own-person first falsetrue
-0.08 own-person first truefalse
-0.22 own-person first truetrue
-0.86 own-person form i
-0.13 own-person form name
0.55 own-person form own
0.31 own-person gender true
-0.12 own-person headline falsefalse name
0.55 own-person headline falsefalse own
-0.23 own-person headline falsefalse pronoun
-0.12 own-person names apart
-0.59 own-person names apart name
0.47 own-person names apart own
0.69 own-person names part head
0.34 own-person names same
0.37 own-person names same own
-0.25 own-person names to pronoun
-0.25 own-person names to pronoun pronoun
-0.53 own-person number one>many
-0.82 own-person person>population
0.11 own-person role >
-0.37 own-person role >victim
0.41 own-person role participant>
0.08 own-person role source>
0.58 own-person role target>
0.86 own-person role target>actor
-0.05 own-person role victim>
0.19 own-person role victim>victim
-0.14 own-person speech out>told
0.6 own-person speech quoted>told
0.53 own-person speech told>told
0.12 own-person subject 13- 2 false
0.18 own-person subject 4-6 2 false
-0.06 own-person subject 7-12 2 false
0.11 own-person subject 7-12 2 true
-0.19 own-place actors none
0.23 own-place between 0
-0.47 own-place between 5
-0.07 own-place chained 1
0.12 own-place distance 0
0.31 own-place distance 1
0.42 own-place far 0 name other
0.35 own-place far 1 name other
0.66 own-place form own
-0.07 own-place headline falsefalse name
0.66 own-place headline falsefalse own
-0.13 own-place names apart
0.16 own-place names apart name
-0.2 own-place near no
0.14 own-place number open>open
0.24 own-place role >
0.17 own-place sense country state true
-0.56 own-place sense none
-0.18 own-place sense one
-0.54 own-place sense undefined state false
-0.1 own-place senses country>undefined
0.3 own-place speech author
0.35 own-place subject 0 0 false
-0.05 own-thing actors none
-0.1 own-thing between 0
-0.16 own-thing between 1
-0.47 own-thing between 2
0.42 own-thing between 3
-0.24 own-thing between 5
-0.05 own-thing chained 1
0.51 own-thing count earlier
0.11 own-thing distance 1
-0.25 own-thing distance 13-
-0.35 own-thing distance 3
-0.39 own-thing distance 4-6
0.21 own-thing distance 7-12
0.5 own-thing far 4-6 the same
-0.24 own-thing first falsefalse
0.34 own-thing first falsetrue
0.1 own-thing first truefalse
-0.33 own-thing form a
0.39 own-thing form the
-0.33 own-thing headline falsefalse a
0.39 own-thing headline falsefalse the
-0.06 own-thing names apart
0.33 own-thing names apart the
0.47 own-thing names part head
-0.35 own-thing names same
-0.08 own-thing names same own
0.28 own-thing names same the
-0.65 own-thing number many>open
-0.3 own-thing number open>one
-0.05 own-thing number open>open
0.16 own-thing platform>platform
-0.24 own-thing role >
-0.56 own-thing role >means
-0.12 own-thing role target>target
-0.27 own-thing sense none
-0.19 own-thing sense one
-0.15 own-thing sense same own>own
0.13 own-thing sense same own>the
-0.13 own-thing senses bomb>bomb
-0.54 own-thing senses vehicle>undefined
-0.2 own-thing senses vehicle>vehicle
-0.43 own-thing speech out>told
-0.15 own-thing speech told>out
-0.38 own-thing speech told>told
0.62 own-thing subject 1 1 false
0.39 own-thing subject 13- 2 true
-0.26 own-thing weapon>weapon
-1.02 person>population
0.1 place>armed-group
-0.39 place>facility
-0.11 place>military-unit
0.26 place>organisation
-0.18 place>population
0.22 platform>armed-group
0.15 platform>military-unit
0.11 platform>platform
-0.35 platform>population
-1.5 platform>weapon
-0.06 population>facility
-0.33 population>platform
-0.12 role >origin
0.46 role actor>actor
-0.59 role actor>place
-0.15 role actor>source
-0.48 role destination>
0.05 role destination>destination
-0.16 role destination>origin
-0.07 role means>
-0.14 role means>actor
-0.65 role means>target
-0.22 role origin>
0.11 role origin>origin
-0.3 role participant>
-0.27 role participant>source
-0.19 role place>
-0.32 role place>actor
-0.05 role place>source
0.15 role source>source
-0.56 role target>means
0.08 role target>origin
-0.27 role target>source
-0.06 role victim>source
0.18 role victim>victim
-0.33 sense agency state false
-0.21 sense base state false
0.51 sense capital state false
-1.71 sense country state false
1.05 sense country state true
-0.28 sense ministry state false
-0.07 sense other
-0.62 sense quarter state true
0.35 sense same a>bare
0.13 sense same a>name
-0.19 sense same a>the
0.14 sense same bare>own
-0.22 sense same bare>the
-0.21 sense same counted>bare
0.2 sense same counted>counted
0.33 sense same name>a
0.17 sense same name>name
0.26 sense same own>name
0.12 sense same own>the
0.39 sense same the>a
-0.24 sense same the>counted
0.27 sense same the>name
0.27 sense same the>own
0.39 sense same the>the
-0.06 sense same the>this
-0.14 sense same this>name
0.46 sense town state false
-0.98 sense town state true
0.25 senses agency>agency
0.2 senses aircraft>aircraft
-0.76 senses aircraft>undefined
0.8 senses base>base
-0.2 senses base>undefined
0.17 senses capital>capital
0.23 senses capital>town
0.26 senses capital>undefined
0.43 senses coalition>coalition
0.33 senses coalition>forces
-0.31 senses coalition>undefined
0.22 senses commander>commander
-0.08 senses commander>undefined
0.09 senses country>country
0.25 senses country>undefined
-0.35 senses dead>dead
0.72 senses dead>people
0.24 senses dead>rebels
0.17 senses forces>coalition
0.33 senses forces>forces
-0.27 senses forces>government
-0.19 senses forces>undefined
-0.1 senses government>forces
0.95 senses government>government
-0.49 senses government>undefined
-0.14 senses group>forces
-0.31 senses group>group
0.52 senses group>monitor
0.2 senses group>province
-0.97 senses hospital>undefined
-0.35 senses minister>undefined
-0.09 senses ministry>ministry
-0.29 senses ministry>undefined
0.53 senses monitor>group
1.43 senses monitor>monitor
-0.21 senses monitor>undefined
0.36 senses province>province
-0.45 senses province>undefined
0.22 senses quarter>province
0.29 senses quarter>quarter
-0.36 senses quarter>town
-0.33 senses quarter>undefined
0.34 senses rebels>aircraft
0.05 senses rebels>rebels
-0.07 senses rebels>undefined
0.85 senses town>capital
-0.35 senses town>quarter
0.14 senses town>undefined
0.24 senses undefined>country
-0.51 senses undefined>shell
0.23 she between 0
0.26 she between 1
-0.33 she between 3
-0.35 she between 4
-1.01 she between 5
0.18 she chained 1
-0.16 she chained 2
-0.07 she count earlier
0.7 she distance 0
0.42 she distance 1
-0.9 she distance 13-
-0.41 she distance 2
-0.63 she distance 3
-0.72 she distance 4-6
-0.4 she distance 7-12
0.05 she far 0 a other
0.16 she far 0 name other
0.85 she far 0 own other
0.07 she far 0 pronoun other
-0.3 she far 0 pronoun same
0.2 she far 0 the other
0.37 she far 1 a other
0.87 she far 1 name other
0.37 she far 1 pronoun other
0.78 she far 1 pronoun same
-0.1 she far 1 the other
-0.41 she far 13- name other
-0.21 she far 13- pronoun other
0.29 she far 2 pronoun other
-0.35 she far 3 name other
-0.79 she far 4-6 name other
-0.3 she far 4-6 pronoun other
0.75 she far 4-6 pronoun same
-0.37 she far 7-12 name other
-0.06 she far 7-12 own other
0.14 she first falsefalse
0.07 she form a
0.24 she form bare
-0.16 she form i
0.07 she form name
0.54 she form she
-0.26 she form the
0.99 she gender true
0.07 she headline falsefalse a
0.07 she headline falsefalse name
0.22 she headline falsefalse pronoun
-0.16 she headline falsefalse the
0.07 she names pronoun a
0.24 she names pronoun bare
0.07 she names pronoun name
0.22 she names pronoun pronoun
-0.26 she names pronoun the
0.15 she near stop
-0.18 she near words
0.32 she person>person
0.26 she role >source
0.23 she role >victim
-0.2 she role actor>
0.62 she role source>source
0.26 she role victim>
-0.57 she role victim>source
0.24 she role victim>victim
0.17 she senses undefined>minister
0.55 she speech both speak
-0.13 she speech in own words
-0.1 she speech out>quoted
-0.26 she speech out>told
-0.55 she speech quoted>out
0.12 she speech quoted>told
0.43 she speech speaker told
0.96 she speech together quoted
0.28 she speech together told
-0.16 she speech told>out
-0.5 she speech told>told
0.18 she subject 0 0 false
0.8 she subject 0 0 true
0.26 she subject 0 1 false
0.06 she subject 0 1 true
-0.66 she subject 0 2 true
0.26 she subject 1 0 true
0.44 she subject 1 1 true
0.43 she subject 1 2 false
-0.66 she subject 1 2 true
-0.2 she subject 13- 2 true
-0.48 she subject 2 1 false
0.07 she subject 2 1 true
-0.59 she subject 2 2 false
-0.36 she subject 3 2 false
-0.09 she subject 3 2 true
-0.3 she subject 4-6 2 false
-0.21 she subject 4-6 2 true
-0.59 she subject 7-12 2 false
0.12 speech both speak
-0.05 speech in own words
-0.05 speech out>quoted
0.05 subject 1 0 true
0.06 subject 2 0 true
-0.11 subject 3 0 true
-0.51 subject 4-6 0 true
-0.06 subject 7-12 0 false
-0.39 subject 7-12 1 false
-0.09 the-building distance 13-
-1.24 the-building facility>place
0.4 the-building far 0 a same
-0.39 the-building far 0 the other
-0.08 the-building far 0 the same
0.82 the-building far 1 a same
0.18 the-building far 1 name same
-0.11 the-building far 1 the other
0.2 the-building far 1 the same
-0.18 the-building far 13- a same
0.52 the-building far 13- name same
0.55 the-building far 13- the same
0.06 the-building far 2 a other
0.97 the-building far 2 a same
0.94 the-building far 2 bare same
0.11 the-building far 2 name same
-0.1 the-building far 3 a other
0.08 the-building far 3 a same
0.29 the-building far 3 bare same
0.55 the-building far 3 name same
-0.24 the-building far 3 the other
-0.12 the-building far 3 the same
-0.3 the-building far 4-6 a other
-0.44 the-building far 4-6 a same
0.92 the-building far 4-6 bare same
0.49 the-building far 4-6 name same
-0.35 the-building far 4-6 pronoun other
-0.49 the-building far 4-6 the other
0.17 the-building far 4-6 the same
0.43 the-building far 7-12 a same
0.53 the-building far 7-12 name same
0.44 the-building far 7-12 the other
0.7 the-building far 7-12 the same
-0.1 the-building form bare
0.3 the-building form counted
-0.3 the-building headline falsefalse bare
0.32 the-building headline falsefalse counted
-0.52 the-building headline falsefalse pronoun
-0.12 the-building names apart
-0.76 the-building names apart bare
0.07 the-building names apart own
-0.16 the-building names apart the
-0.2 the-building names part 
0.09 the-building names part  a
-0.4 the-building names part  name
-0.18 the-building names part  the
0.61 the-building names part head
0.24 the-building names part head bare
0.35 the-building names part head name
0.94 the-building names part head the
0.23 the-building names same a
0.39 the-building names same bare
-0.14 the-building names same the
-0.36 the-building names some  name
0.17 the-building names some  the
0.12 the-building names some head
0.69 the-building names some head name
-0.59 the-building names some head the
-0.52 the-building names to pronoun
-0.52 the-building names to pronoun pronoun
0.27 the-building names whole head
0.62 the-building names whole head a
0.84 the-building names whole head the
0.29 the-building near stop
-0.29 the-building number many>one
-0.61 the-building number many>open
-0.87 the-building number open>many
0.14 the-building number open>one
-0.6 the-building role >
-0.09 the-building role >destination
-0.07 the-building role >origin
0.42 the-building role >source
0.24 the-building role >target
0.09 the-building role destination>target
-0.11 the-building role origin>
0.36 the-building role origin>place
-0.2 the-building role origin>target
-0.56 the-building role place>
0.28 the-building role place>destination
-0.05 the-building role place>target
-0.46 the-building role source>target
-0.17 the-building role target>
-0.24 the-building role target>place
1.09 the-building sense same the>a
-0.18 the-building sense same the>the
-0.47 the-building sense undefined state false
0.6 the-building senses agency>agency
-0.98 the-building senses agency>undefined
0.6 the-building senses base>base
-0.06 the-building senses base>undefined
-0.11 the-building senses hospital>undefined
-0.44 the-building senses undefined>agency
0.17 the-building senses undefined>hospital
0.18 the-building senses undefined>ministry
-0.4 the-building speech author
0.23 the-building speech quoted>out
-0.62 the-building speech together told
0.37 the-building subject 0 1 false
-0.11 the-building subject 0 2 false
-0.23 the-building subject 1 2 true
0.06 the-building subject 3 0 false
-0.18 the-building subject 3 1 false
0.05 the-building subject 4-6 0 false
-0.11 the-building subject 4-6 2 false
0.23 the-building subject 7-12 2 false
-0.14 the-party actors later
-0.2 the-party actors none
0.62 the-party armed-group>armed-group
-0.56 the-party armed-group>government
-0.69 the-party armed-group>media
-0.48 the-party armed-group>military-unit
-0.52 the-party armed-group>organisation
-0.23 the-party between 5
-0.2 the-party count earlier
-0.45 the-party count later
-0.53 the-party count same
-0.08 the-party distance 13-
-0.22 the-party distance 7-12
0.28 the-party far 0 name same
0.75 the-party far 1 a same
-0.5 the-party far 1 bare same
0.3 the-party far 1 name same
0.54 the-party far 1 the same
-0.29 the-party far 1 this other
-0.23 the-party far 2 a other
0.47 the-party far 2 name same
-0.22 the-party far 2 pronoun other
0.59 the-party far 2 the same
-0.09 the-party far 3 pronoun other
0.48 the-party far 3 the same
0.62 the-party far 4-6 a same
0.9 the-party far 4-6 bare same
1.01 the-party far 4-6 the same
-0.18 the-party far 7-12 pronoun other
0.27 the-party far 7-12 the same
-0.15 the-party first falsefalse
-0.12 the-party form it
-0.06 the-party form own
-0.05 the-party form they
-0.41 the-party government>armed-group
0.35 the-party government>government
-0.07 the-party government>media
-0.69 the-party government>military-unit
-0.5 the-party government>organisation
-0.53 the-party government>population
-0.05 the-party headline falsefalse own
-0.07 the-party headline falsefalse pronoun
-0.33 the-party headline truefalse name
0.85 the-party media>media
-0.48 the-party military-unit>armed-group
-0.46 the-party military-unit>media
0.65 the-party military-unit>military-unit
-0.46 the-party military-unit>population
-0.08 the-party names apart
-0.34 the-party names part  a
-0.14 the-party names part  name
0.53 the-party names part  the
0.56 the-party names part head
0.6 the-party names part head a
0.27 the-party names part head bare
0.52 the-party names part head name
0.28 the-party names part head the
0.17 the-party names same
0.66 the-party names same bare
0.26 the-party names some  a
0.15 the-party names some  name
-0.51 the-party names some  the
-0.14 the-party names some head
0.47 the-party names some head a
-0.12 the-party names some head name
-0.09 the-party names to pronoun
-0.09 the-party names to pronoun pronoun
0.08 the-party names whole  bare
-0.31 the-party names whole  the
0.08 the-party names whole head
0.64 the-party names whole head the
0.58 the-party near comma
-0.09 the-party near no
-0.14 the-party near words
-0.85 the-party number many>one
-0.44 the-party one event
-0.32 the-party organisation>armed-group
-0.42 the-party organisation>media
0.49 the-party organisation>organisation
-1.11 the-party organisation>population
-0.27 the-party role >
-0.25 the-party role >victim
-0.15 the-party role actor>
0.11 the-party role actor>actor
0.15 the-party role actor>participant
-0.55 the-party role actor>source
-0.47 the-party role actor>target
-0.55 the-party role actor>victim
-0.1 the-party role participant>
-0.25 the-party role participant>actor
0.2 the-party role participant>target
-0.36 the-party role participant>victim
-0.32 the-party role source>
-0.31 the-party role source>participant
0.1 the-party role source>source
-0.37 the-party role source>target
-0.05 the-party role target>
0.17 the-party role target>actor
-0.23 the-party role target>participant
-0.44 the-party role target>source
-0.12 the-party role target>target
-0.28 the-party role target>victim
-0.31 the-party role victim>
-0.4 the-party role victim>victim
-0.26 the-party sense none
-0.17 the-party sense other
-0.24 the-party sense same the>a
0.27 the-party sense same the>bare
-0.31 the-party sense same the>counted
0.22 the-party sense same the>name
0.41 the-party sense same the>the
0.48 the-party senses agency>agency
0.61 the-party senses agency>undefined
0.86 the-party senses coalition>coalition
-0.2 the-party senses forces>undefined
0.15 the-party senses government>government
-0.31 the-party senses government>undefined
-0.29 the-party senses group>forces
0.53 the-party senses group>monitor
0.76 the-party senses group>province
0.34 the-party senses group>undefined
0.31 the-party senses ministry>ministry
-0.32 the-party senses ministry>undefined
0.64 the-party senses monitor>monitor
-0.32 the-party senses police>police
0.22 the-party senses police>undefined
-0.48 the-party senses rebels>forces
0.23 the-party senses rebels>group
0.23 the-party senses rebels>rebels
-0.23 the-party senses rebels>undefined
-0.33 the-party senses undefined>coalition
-0.81 the-party senses undefined>forces
-0.58 the-party senses undefined>government
-0.09 the-party senses undefined>group
-0.22 the-party senses undefined>monitor
0.13 the-party senses undefined>rebels
-0.11 the-party speech author
0.13 the-party speech both speak
-0.1 the-party speech quoted>out
-0.07 the-party speech quoted>told
-0.45 the-party speech speaker told
-0.18 the-party speech together told
-0.17 the-party speech told>out
-0.47 the-party speech told>quoted
-0.06 the-party subject 0 1 true
-0.22 the-party subject 0 2 true
-0.06 the-party subject 13- 2 true
-0.11 the-party subject 2 1 false
0.14 the-party subject 2 1 true
0.3 the-party subject 4-6 1 false
-0.05 the-party subject 4-6 2 false
-0.11 the-party subject 7-12 2 false
-0.2 the-people between 5
0.65 the-people count earlier
0.7 the-people count same
-0.09 the-people distance 0
-0.47 the-people distance 13-
-0.17 the-people distance 4-6
-0.48 the-people distance 7-12
-0.99 the-people far 0 bare other
-0.17 the-people far 0 counted other
-0.4 the-people far 0 pronoun other
0.76 the-people far 0 the same
0.1 the-people far 1 bare other
0.2 the-people far 1 bare same
0.44 the-people far 1 counted other
0.23 the-people far 1 counted same
0.09 the-people far 1 pronoun other
0.3 the-people far 1 the same
-0.09 the-people far 1 this other
0.06 the-people far 2 a other
-0.25 the-people far 2 bare same
0.21 the-people far 2 counted same
0.12 the-people far 2 this other
-0.07 the-people far 3 counted same
-0.17 the-people far 3 pronoun other
0.6 the-people far 3 the same
-0.05 the-people far 4-6 bare other
0.14 the-people far 4-6 bare same
-0.47 the-people far 4-6 counted other
-0.41 the-people far 4-6 pronoun other
-0.16 the-people far 7-12 bare other
0.35 the-people far 7-12 bare same
-0.64 the-people far 7-12 counted other
0.15 the-people far 7-12 counted same
-0.42 the-people far 7-12 pronoun other
0.64 the-people far 7-12 the same
-0.34 the-people first falsefalse
0.17 the-people first falsetrue
-0.26 the-people first truefalse
-0.28 the-people form name
-0.37 the-people form own
-0.11 the-people gender true
-0.22 the-people headline falsefalse name
-0.37 the-people headline falsefalse own
-0.06 the-people headline falsefalse pronoun
-0.55 the-people names apart
-0.07 the-people names apart the
0.05 the-people names part 
0.29 the-people names part  a
0.23 the-people names part  bare
-0.13 the-people names part  counted
0.43 the-people names part  the
0.24 the-people names part head
0.3 the-people names part head bare
0.25 the-people names part head counted
-0.14 the-people names part head this
0.4 the-people names same
0.27 the-people names same bare
-0.31 the-people names same counted
0.59 the-people names same the
0.41 the-people names some  a
-0.44 the-people names some  counted
-0.18 the-people names some head
-0.83 the-people names some head bare
0.27 the-people names some head counted
-0.06 the-people names to pronoun
-0.06 the-people names to pronoun pronoun
0.14 the-people names whole 
0.26 the-people names whole  the
0.27 the-people names whole head
0.3 the-people names whole head bare
0.24 the-people names whole head the
-0.06 the-people near no
-0.14 the-people number many>one
-0.68 the-people number many>open
-0.19 the-people population>military-unit
-0.15 the-people population>organisation
-1.18 the-people population>person
0.44 the-people population>population
-0.29 the-people role >
0.19 the-people role >actor
-0.24 the-people role >participant
-0.22 the-people role >source
0.22 the-people role >target
-0.07 the-people role >victim
0.66 the-people role actor>actor
0.17 the-people role actor>participant
0.23 the-people role actor>target
-0.93 the-people role actor>victim
-0.25 the-people role participant>victim
-0.15 the-people role source>
0.26 the-people role source>source
-0.26 the-people role source>victim
0.2 the-people role target>target
-0.09 the-people role target>victim
-0.71 the-people role victim>
-0.66 the-people role victim>actor
0.08 the-people role victim>participant
-0.65 the-people role victim>source
0.64 the-people role victim>victim
-0.22 the-people sense one
-0.1 the-people sense same the>bare
-0.22 the-people sense same the>counted
0.22 the-people sense same the>the
0.38 the-people senses aircraft>aircraft
0.66 the-people senses dead>people
-0.1 the-people senses dead>undefined
-0.07 the-people senses people>people
-0.44 the-people senses people>undefined
0.37 the-people senses rebels>aircraft
-0.38 the-people senses rebels>rebels
0.18 the-people senses rebels>undefined
0.34 the-people senses undefined>aircraft
-0.27 the-people senses undefined>forces
-0.12 the-people senses undefined>police
0.13 the-people senses undefined>rebels
-0.23 the-people speech author
0.34 the-people speech both speak
-0.2 the-people speech out>quoted
-0.19 the-people speech out>told
-0.34 the-people speech quoted>out
-0.28 the-people speech quoted>quoted
0.69 the-people speech told>quoted
-0.14 the-people speech told>told
0.12 the-people subject 1 1 true
-0.65 the-people subject 13- 2 false
0.1 the-people subject 2 1 true
-0.26 the-people subject 7-12 2 false
-0.25 the-person chained 3
0.4 the-person count later
-0.25 the-person count same
-0.51 the-person distance 13-
-0.45 the-person distance 7-12
-0.08 the-person far 0 name other
-0.45 the-person far 0 the other
0.47 the-person far 1 a other
0.89 the-person far 1 a same
0.09 the-person far 1 name other
0.58 the-person far 1 name same
-0.19 the-person far 1 pronoun other
-0.08 the-person far 1 the other
-0.16 the-person far 2 a other
0.52 the-person far 2 name same
-0.16 the-person far 2 pronoun other
1 the-person far 2 the same
-0.09 the-person far 3 a other
0.58 the-person far 3 name same
-0.18 the-person far 3 pronoun other
-0.57 the-person far 3 the other
-0.15 the-person far 3 the same
-0.14 the-person far 4-6 a other
0.06 the-person far 4-6 a same
0.79 the-person far 4-6 name same
-0.17 the-person far 4-6 pronoun other
0.13 the-person far 4-6 the other
-0.28 the-person far 4-6 the same
0.52 the-person far 4-6 this other
-0.61 the-person far 7-12 a other
0.23 the-person far 7-12 a same
0.78 the-person far 7-12 bare same
-0.48 the-person far 7-12 name same
-0.2 the-person far 7-12 pronoun other
0.05 the-person far 7-12 the same
0.05 the-person form a
-0.11 the-person form he
0.11 the-person form name
-0.14 the-person form this
0.46 the-person gender true
0.06 the-person headline falsefalse a
0.07 the-person headline falsefalse name
-0.3 the-person headline falsefalse pronoun
-0.14 the-person headline falsefalse this
0.19 the-person headline truefalse name
-0.15 the-person names apart
-0.24 the-person names apart own
0.56 the-person names part 
-0.43 the-person names part  a
0.86 the-person names part  name
0.39 the-person names part head
0.86 the-person names part head a
0.13 the-person names part head name
-0.15 the-person names part head the
0.08 the-person names same
0.15 the-person names same a
0.16 the-person names same bare
0.78 the-person names same own
0.54 the-person names some 
0.74 the-person names some  a
0.37 the-person names some  name
0.17 the-person names some head
0.7 the-person names some head name
-0.36 the-person names to pronoun
-0.36 the-person names to pronoun pronoun
-0.21 the-person names whole head
-0.46 the-person names whole head the
-0.2 the-person near words
-0.74 the-person number one>many
-0.5 the-person person>population
0.59 the-person role >actor
-1.15 the-person role >source
0.41 the-person role >target
0.4 the-person role >victim
0.15 the-person role actor>actor
0.07 the-person role actor>victim
-0.24 the-person role participant>source
-0.07 the-person role source>participant
0.12 the-person role source>source
-0.43 the-person role source>victim
0.33 the-person role target>
0.12 the-person role target>actor
-0.47 the-person role target>target
-0.09 the-person role victim>
0.3 the-person role victim>actor
-0.23 the-person role victim>target
0.52 the-person role victim>victim
-0.07 the-person sense one
-0.24 the-person sense other
0.05 the-person sense same the>name
0.05 the-person sense same the>the
0.6 the-person senses commander>commander
-0.18 the-person senses commander>undefined
-0.3 the-person senses minister>undefined
0.06 the-person senses spokesman>spokesman
0.29 the-person senses spokesman>undefined
-0.65 the-person senses undefined>commander
0.15 the-person speech both speak
0.3 the-person speech in own words
-0.42 the-person speech out>quoted
-0.14 the-person speech quoted>told
0.29 the-person speech together told
-0.22 the-person speech told>out
-0.23 the-person speech told>quoted
0.45 the-person speech told>told
-0.86 the-person subject 0 1 true
0.26 the-person subject 0 2 true
0.27 the-person subject 1 1 true
-0.07 the-person subject 1 2 true
-0.37 the-person subject 13- 2 false
-0.29 the-person subject 13- 2 true
0.14 the-person subject 2 0 false
0.48 the-person subject 2 0 true
-0.61 the-person subject 2 1 true
-0.36 the-person subject 7-12 2 true
0.1 the-place between 0
-0.27 the-place between 3
-0.58 the-place between 5
-0.16 the-place chained 3
0.24 the-place chained 4
-0.36 the-place count earlier
0.08 the-place distance 0
-0.17 the-place distance 2
-0.54 the-place distance 4-6
-0.16 the-place distance 7-12
0.31 the-place far 0 name other
0.17 the-place far 0 name same
0.36 the-place far 0 the same
0.63 the-place far 1 bare same
0.54 the-place far 1 name same
-0.42 the-place far 1 the other
0.37 the-place far 1 the same
-0.87 the-place far 13- name other
0.31 the-place far 13- name same
0.4 the-place far 13- the other
-0.17 the-place far 2 a same
0.22 the-place far 2 name same
-0.16 the-place far 2 the other
-0.14 the-place far 2 the same
-0.18 the-place far 3 name same
-0.51 the-place far 3 the other
0.44 the-place far 3 the same
-0.44 the-place far 7-12 name other
0.45 the-place far 7-12 name same
0.5 the-place far 7-12 the same
0.05 the-place first falsetrue
-0.05 the-place form bare
-0.05 the-place headline falsefalse bare
-0.28 the-place names apart the
-0.67 the-place names part 
-0.23 the-place names part  name
0.19 the-place names part head bare
0.49 the-place names part head the
0.33 the-place names same
0.62 the-place names same the
-0.41 the-place names some 
-0.43 the-place names some  name
-0.06 the-place names some head
0.26 the-place names some head name
-0.71 the-place names some head the
0.54 the-place names whole head
0.72 the-place names whole head the
0.45 the-place near beside
1.27 the-place near comma
-0.05 the-place near no
-0.84 the-place near words
0.07 the-place number many>one
-0.29 the-place number many>open
-0.7 the-place number open>many
-0.07 the-place number open>one
-0.45 the-place one event
-0.92 the-place place>facility
-0.52 the-place role >
-0.12 the-place role >origin
0.27 the-place role >victim
-0.5 the-place role destination>
0.74 the-place role destination>destination
0.52 the-place role origin>origin
-0.21 the-place role origin>place
0.1 the-place role origin>target
-0.21 the-place role place>
-0.14 the-place role place>origin
-0.09 the-place role place>place
-0.92 the-place role source>
0.06 the-place role source>place
-0.07 the-place role target>destination
-0.2 the-place role target>origin
0.17 the-place role target>place
0.31 the-place role target>target
-0.07 the-place role victim>place
-1.2 the-place sense country state false
0.74 the-place sense country state true
-0.55 the-place sense none
-0.38 the-place sense other
-0.19 the-place sense province state false
0.19 the-place sense quarter state false
0.11 the-place sense same the>a
0.21 the-place sense same the>bare
0.08 the-place sense same the>name
0.15 the-place sense same the>the
0.68 the-place sense town state false
-0.35 the-place sense undefined state false
-0.1 the-place senses capital>capital
0.41 the-place senses capital>town
-0.08 the-place senses capital>undefined
0.09 the-place senses country>country
0.28 the-place senses province>province
-0.21 the-place senses province>undefined
0.35 the-place senses quarter>province
0.15 the-place senses quarter>quarter
-0.11 the-place senses quarter>undefined
0.85 the-place senses town>capital
-0.32 the-place senses town>quarter
0.28 the-place senses town>town
0.2 the-place senses town>undefined
-0.55 the-place senses undefined>province
-0.14 the-place senses undefined>quarter
-0.68 the-place senses undefined>town
-0.51 the-place speech out>quoted
-0.19 the-place speech out>told
-0.19 the-place speech speaker told
0.15 the-place speech together told
-0.22 the-place speech told>out
0.05 the-place subject 0 0 false
0.14 the-place subject 0 0 true
-0.79 the-place subject 0 1 true
-0.17 the-place subject 0 2 false
0.66 the-place subject 1 0 true
0.11 the-place subject 1 1 false
0.05 the-place subject 1 1 true
-0.12 the-place subject 1 2 false
-0.35 the-place subject 1 2 true
-0.23 the-place subject 2 1 false
-0.15 the-place subject 2 2 false
-0.91 the-place subject 2 2 true
-0.31 the-place subject 3 0 false
-0.55 the-place subject 3 2 true
-0.55 the-place subject 4-6 1 false
-0.2 the-place subject 4-6 2 false
-0.15 the-place subject 4-6 2 true
-0.25 the-thing between 3
-0.6 the-thing between 5
0.26 the-thing count earlier
0.33 the-thing count later
0.75 the-thing count same
-0.33 the-thing distance 0
0.44 the-thing distance 1
-0.07 the-thing distance 13-
-0.36 the-thing distance 4-6
-0.35 the-thing distance 7-12
0.21 the-thing far 0 a other
-0.28 the-thing far 0 the other
0.19 the-thing far 1 a other
0.35 the-thing far 1 a same
0.17 the-thing far 1 bare same
0.19 the-thing far 1 counted other
0.67 the-thing far 1 counted same
0.42 the-thing far 1 name other
-0.22 the-thing far 1 name same
0.05 the-thing far 1 own other
0.17 the-thing far 1 own same
0.26 the-thing far 13- a same
0.46 the-thing far 13- the same
0.08 the-thing far 2 a same
-0.75 the-thing far 2 bare same
0.08 the-thing far 2 name other
0.41 the-thing far 2 name same
0.31 the-thing far 2 the other
-0.21 the-thing far 3 a other
0.74 the-thing far 3 a same
0.05 the-thing far 3 bare same
0.46 the-thing far 3 name same
0.16 the-thing far 3 own same
0.3 the-thing far 3 the other
0.08 the-thing far 3 the same
0.21 the-thing far 4-6 a same
-0.37 the-thing far 4-6 name other
-0.26 the-thing far 4-6 name same
-0.74 the-thing far 4-6 the other
-0.16 the-thing far 4-6 the same
-0.72 the-thing far 7-12 a other
-0.39 the-thing far 7-12 a same
-0.31 the-thing far 7-12 the other
0.18 the-thing far 7-12 the same
0.19 the-thing first falsetrue
-0.11 the-thing first truefalse
-0.11 the-thing form bare
0.13 the-thing form counted
-0.07 the-thing form it
0.17 the-thing form own
0.13 the-thing headline falsefalse counted
0.17 the-thing headline falsefalse own
-0.22 the-thing headline falsefalse pronoun
0.2 the-thing names apart own
0.06 the-thing names apart the
0.19 the-thing names part 
0.26 the-thing names part  a
0.12 the-thing names part  counted
-0.1 the-thing names part head
-0.05 the-thing names part head a
-0.16 the-thing names part head bare
0.78 the-thing names part head counted
-0.34 the-thing names part head name
-0.06 the-thing names part head the
0.82 the-thing names same a
-0.45 the-thing names same bare
0.37 the-thing names same own
-0.07 the-thing names some 
-0.35 the-thing names some  a
-0.09 the-thing names some head
-0.22 the-thing names to pronoun
-0.22 the-thing names to pronoun pronoun
-0.37 the-thing names whole head
-0.13 the-thing names whole head a
-0.54 the-thing names whole head the
-0.41 the-thing number many>one
-0.14 the-thing number many>open
-0.83 the-thing number open>many
0.19 the-thing number open>one
-0.21 the-thing one event
0.44 the-thing platform>platform
-0.17 the-thing role >
-0.08 the-thing role >means
0.55 the-thing role >target
-0.28 the-thing role means>
-0.17 the-thing role target>
-0.35 the-thing role target>means
-0.16 the-thing sense none
0.12 the-thing sense same the>a
-0.35 the-thing sense same the>bare
0.36 the-thing sense same the>counted
0.54 the-thing sense same the>name
0.76 the-thing sense same the>own
0.23 the-thing senses aircraft>aircraft
0.11 the-thing senses bomb>bomb
-0.17 the-thing senses bomb>undefined
0.19 the-thing senses shell>shell
0.11 the-thing senses shell>undefined
0.39 the-thing senses undefined>bomb
-0.25 the-thing senses undefined>vehicle
0.31 the-thing senses vehicle>undefined
-0.53 the-thing speech out>quoted
0.17 the-thing speech out>told
0.26 the-thing speech quoted>quoted
0.09 the-thing speech quoted>told
0.75 the-thing speech together quoted
0.4 the-thing subject 0 0 false
0.22 the-thing subject 1 0 false
0.64 the-thing subject 1 1 false
-0.85 the-thing subject 1 2 false
0.51 the-thing subject 1 2 true
-0.24 the-thing subject 2 0 false
0.46 the-thing subject 2 0 true
0.37 the-thing subject 2 1 false
-0.44 the-thing subject 2 1 true
-0.17 the-thing subject 2 2 false
0.38 the-thing subject 2 2 true
0.37 the-thing subject 3 0 false
-0.31 the-thing subject 3 1 false
-0.44 the-thing subject 4-6 1 false
-0.62 the-thing subject 4-6 1 true
-0.05 the-thing subject 4-6 2 false
-0.24 the-thing subject 4-6 2 true
-0.06 the-thing subject 7-12 2 false
-0.42 the-thing subject 7-12 2 true
-0.25 these actors none
-0.29 these chained 1
0.47 these count earlier
0.06 these distance 3
0.35 these far 1 counted other
0.17 these far 3 counted other
-0.19 these first falsefalse
0.94 these first falsetrue
0.39 these form counted
0.39 these headline falsefalse counted
-0.37 these names pronoun
0.39 these names pronoun counted
-0.24 these near no
0.34 these population>population
0.47 these role victim>victim
-0.7 these sense none
0.06 these sense one
0.45 these senses undefined>people
-0.45 these speech told>out
0.35 these speech told>told
0.27 these subject 1 2 false
0.18 they armed-group>armed-group
0.18 they armed-group>population
0.22 they between 0
-0.07 they between 3
-0.21 they between 4
-1.13 they between 5
0.27 they chained 3
-0.29 they chained 4
0.12 they count earlier
1.15 they distance 0
-0.67 they distance 13-
-0.22 they distance 2
-0.42 they distance 3
-0.73 they distance 4-6
-0.74 they distance 7-12
0.09 they facility>armed-group
0.53 they facility>military-unit
0.18 they far 0 bare other
0.29 they far 0 counted other
0.18 they far 0 name other
0.31 they far 0 own other
-0.54 they far 0 pronoun other
1.01 they far 0 pronoun same
0.41 they far 0 the other
-0.12 they far 1 bare other
0.32 they far 1 counted other
-0.1 they far 1 name other
0.07 they far 1 own other
0.38 they far 1 pronoun same
0.2 they far 1 this other
-0.13 they far 2 pronoun same
-0.39 they far 3 bare other
-0.25 they far 3 counted other
0.09 they far 3 pronoun same
-0.07 they far 4-6 bare other
-0.88 they far 4-6 counted other
0.27 they far 4-6 this other
-0.68 they far 7-12 counted other
-0.56 they far 7-12 pronoun same
-0.12 they first falsefalse
-0.3 they first falsetrue
0.33 they first truetrue
-0.08 they form name
0.48 they form they
-1.15 they form we
-0.2 they government>armed-group
-0.27 they government>government
0.08 they government>military-unit
0.27 they government>population
0.09 they military-unit>government
0.48 they military-unit>military-unit
-0.09 they military-unit>person
0.1 they military-unit>platform
-0.08 they names pronoun name
0.06 they near words
0.46 they number many>many
-0.87 they number many>one
-0.3 they number many>open
-0.26 they one event
0.1 they organisation>armed-group
0.39 they organisation>government
0.29 they organisation>military-unit
0.12 they organisation>population
-0.2 they person>person
0.46 they place>armed-group
0.1 they place>population
-0.11 they platform>armed-group
0.53 they platform>platform
-0.11 they platform>population
0.1 they population>armed-group
-0.58 they population>government
-0.18 they population>military-unit
-0.23 they population>organisation
-0.53 they population>person
-0.23 they population>platform
0.47 they population>population
0.15 they role >actor
0.08 they role >means
0.05 they role >participant
-0.24 they role >source
-0.28 they role actor>
0.51 they role actor>actor
-0.1 they role actor>participant
0.29 they role actor>target
-0.68 they role actor>victim
0.86 they role means>means
-0.54 they role participant>
0.05 they role participant>actor
0.12 they role participant>participant
-0.37 they role participant>source
0.05 they role source>
-0.13 they role source>actor
0.62 they role source>source
-0.21 they role source>target
-0.77 they role source>victim
0.19 they role target>
-0.27 they role target>actor
0.77 they role target>target
-0.89 they role target>victim
-0.49 they role victim>
-1.19 they role victim>actor
-0.44 they role victim>source
0.92 they role victim>victim
0.27 they senses undefined>aircraft
-0.06 they senses undefined>bomb
-0.41 they senses undefined>dead
-0.06 they senses undefined>police
-0.34 they senses undefined>province
0.15 they senses undefined>rebels
0.46 they speech both speak
-0.22 they speech out>quoted
-0.59 they speech quoted>out
-0.38 they speech quoted>quoted
0.26 they speech together quoted
0.56 they speech together told
-0.62 they speech told>out
-0.47 they speech told>quoted
0.17 they speech told>told
0.21 they subject 0 0 false
0.52 they subject 0 1 true
0.15 they subject 0 2 false
0.68 they subject 1 0 true
-0.48 they subject 1 2 false
-0.39 they subject 13- 2 false
-0.26 they subject 13- 2 true
-0.17 they subject 2 2 false
-0.41 they subject 3 2 false
-0.19 they subject 4-6 2 false
-0.34 they subject 7-12 2 false
0.31 they weapon>armed-group
0.07 they weapon>population
0.67 they weapon>weapon
-0.09 this-building actors none
-0.06 this-building chained 1
0.16 this-building facility>facility
-0.18 this-building form bare
0.08 this-building form the
-0.18 this-building headline falsefalse bare
0.08 this-building headline falsefalse the
-0.43 this-building names apart
-0.09 this-building near no
0.29 this-building number one>open
-0.57 this-building role target>target
-0.84 this-building sense one
-0.19 this-building senses hospital>undefined
0.24 this-building speech author
-0.23 this-building speech told>told
0.16 this-party actors earlier
-0.28 this-party actors none
0.28 this-party armed-group>armed-group
0.06 this-party between 1
-0.07 this-party between 3
-0.12 this-party between 5
-0.26 this-party chained 1
0.13 this-party chained 2
0.09 this-party distance 1
-0.09 this-party distance 2
-0.17 this-party distance 3
-0.67 this-party distance 4-6
0.35 this-party far 1 name other
0.25 this-party far 1 the other
-0.71 this-party first falsetrue
-0.52 this-party first truefalse
0.29 this-party first truetrue
0.08 this-party form the
-0.33 this-party headline falsefalse pronoun
0.08 this-party headline falsefalse the
0.37 this-party media>media
0.06 this-party military-unit>military-unit
-0.28 this-party names apart
-0.09 this-party names apart name
0.13 this-party names apart the
0.27 this-party names some 
0.51 this-party names some  name
-0.33 this-party names to pronoun
-0.33 this-party names to pronoun pronoun
-0.13 this-party number many>open
0.64 this-party number one>open
0.63 this-party organisation>organisation
0.22 this-party role >actor
-0.51 this-party role >source
-0.2 this-party role actor>actor
0.11 this-party role target>source
-0.45 this-party sense none
-0.13 this-party sense other
0.12 this-party sense same this>the
0.26 this-party senses forces>forces
-0.46 this-party senses group>group
0.45 this-party senses group>undefined
0.41 this-party speech author
-0.59 this-party speech out>told
-0.28 this-party speech told>out
-0.51 this-party speech told>told
0.3 this-party subject 1 1 false
-0.08 this-party subject 2 2 false
-0.14 this-party subject 3 2 false
-0.23 this-party subject 4-6 2 false
-0.38 this-people between 5
0.53 this-people count earlier
-1.4 this-people count later
-0.87 this-people count other
-0.22 this-people count same
-0.12 this-people distance 2
-0.86 this-people distance 7-12
0.17 this-people far 1 bare same
0.4 this-people far 3 counted other
-0.45 this-people first falsefalse
0.36 this-people first falsetrue
-0.22 this-people first truetrue
-0.1 this-people form name
-0.05 this-people form the
0.1 this-people form this
-0.07 this-people headline falsefalse name
-0.11 this-people headline falsefalse pronoun
0.11 this-people headline falsefalse this
-0.32 this-people names apart
-0.14 this-people names apart name
0.24 this-people names part head
0.37 this-people names part head bare
0.14 this-people names same
0.15 this-people names some  counted
-0.11 this-people names to pronoun
-0.11 this-people names to pronoun pronoun
-0.08 this-people near no
-0.13 this-people number many>open
-0.43 this-people population>person
0.24 this-people role >actor
-0.25 this-people role >source
-0.21 this-people role victim>victim
-0.4 this-people sense one
-0.1 this-people sense same this>bare
-0.21 this-people senses people>people
-0.3 this-people senses people>undefined
0.33 this-people speech author
-0.29 this-people speech out>told
-0.4 this-people speech quoted>out
-0.17 this-people speech quoted>told
-0.22 this-people speech told>out
0.14 this-people speech told>quoted
0.16 this-people subject 1 0 false
0.26 this-people subject 3 2 false
-0.43 this-people subject 4-6 2 false
-0.25 this-people subject 7-12 2 false
-0.14 this-person actors none
0.27 this-person between 2
-0.16 this-person between 5
-0.26 this-person chained 1
0.43 this-person chained 2
0.51 this-person distance 1
-0.11 this-person distance 2
-0.77 this-person distance 4-6
0.46 this-person far 1 name other
-0.07 this-person first falsetrue
-0.11 this-person first truefalse
-0.05 this-person first truetrue
-0.14 this-person form he
-0.23 this-person form i
-0.34 this-person headline falsefalse pronoun
0.05 this-person headline falsefalse the
-0.65 this-person names apart name
0.11 this-person names apart the
0.13 this-person names some 
0.59 this-person names some  name
-0.4 this-person names to pronoun
-0.4 this-person names to pronoun pronoun
-0.05 this-person number one>one
0.45 this-person role >
0.52 this-person role actor>actor
0.52 this-person role victim>victim
-0.1 this-person sense none
-0.29 this-person speech quoted>out
0.12 this-person speech quoted>quoted
0.67 this-person speech quoted>told
-0.57 this-person speech told>out
0.15 this-person speech told>told
0.54 this-person subject 1 2 false
-0.15 this-person subject 4-6 2 false
0.16 this-place between 0
0.14 this-place between 2
-0.2 this-place between 4
-0.46 this-place between 5
0.13 this-place chained 1
-1.21 this-place chained 2
0.27 this-place distance 0
-0.26 this-place distance 3
-0.35 this-place distance 4-6
0.26 this-place far 0 name other
0.07 this-place far 1 name other
0.06 this-place far 2 name other
-0.23 this-place first falsefalse
0.63 this-place first truefalse
0.13 this-place form name
-0.14 this-place form the
-0.14 this-place headline falsefalse the
-0.33 this-place names apart
0.05 this-place names apart name
0.69 this-place names part head
0.69 this-place names part head name
0.08 this-place number open>open
0.16 this-place place>place
0.67 this-place role >
0.12 this-place role >place
-0.16 this-place role place>
0.13 this-place role place>place
1 this-place sense capital state false
-0.06 this-place sense none
-0.43 this-place sense one
0.21 this-place sense other
-0.21 this-place sense town state false
-0.09 this-place sense undefined state false
0.13 this-place senses capital>town
0.65 this-place senses capital>undefined
-0.25 this-place senses country>undefined
0.53 this-place speech author
-0.28 this-place speech told>out
0.08 this-place speech told>told
0.55 this-place subject 2 2 true
-0.26 this-place subject 4-6 2 false
-0.21 this-thing actors none
0.07 this-thing between 0
-0.21 this-thing chained 1
0.46 this-thing distance 1
0.06 this-thing first falsetrue
-0.25 this-thing near no
-0.22 this-thing platform>platform
-0.33 this-thing role means>means
-0.08 this-thing sense none
0.09 this-thing sense one
-0.09 this-thing speech out>told
0.31 this-thing speech told>out
0.46 this-thing subject 1 0 false
-0.08 we actors none
0.21 we armed-group>armed-group
-0.14 we armed-group>government
-0.29 we armed-group>population
-0.41 we between 5
-0.06 we chained 1
-0.08 we chained 2
0.05 we chained 4
-0.6 we count earlier
0.33 we distance 0
-0.79 we distance 13-
-0.12 we distance 2
-0.7 we distance 7-12
0.33 we facility>armed-group
-0.25 we facility>government
0.34 we far 0 name other
0.22 we far 0 pronoun other
0.32 we far 0 pronoun same
-0.35 we far 0 the other
0.38 we far 1 a other
-0.05 we far 1 name other
0.27 we far 1 own other
-0.11 we far 2 pronoun other
0.28 we far 2 pronoun same
0.2 we far 3 pronoun same
0.56 we far 4-6 pronoun same
-0.05 we far 7-12 name other
-0.52 we far 7-12 pronoun other
0.83 we far 7-12 pronoun same
-0.34 we first falsefalse
-0.39 we first falsetrue
-0.15 we first truefalse
0.14 we first truetrue
-0.19 we form bare
-0.1 we form the
0.09 we form this
0.89 we form we
0.08 we government>government
-0.16 we government>media
0.33 we government>organisation
-0.06 we government>person
-0.16 we government>population
-0.05 we headline falsefalse bare
-0.06 we headline falsefalse name
0.28 we headline falsefalse pronoun
-0.09 we headline falsefalse the
0.35 we headline truefalse name
0.92 we media>media
-0.07 we military-unit>military-unit
0.14 we military-unit>organisation
-0.08 we names pronoun
-0.19 we names pronoun bare
0.28 we names pronoun pronoun
-0.1 we names pronoun the
0.09 we names pronoun this
-0.13 we near no
0.05 we near stop
-0.18 we near words
-0.65 we number many>one
0.07 we organisation>armed-group
0.07 we organisation>government
-0.18 we organisation>organisation
-0.11 we organisation>population
0.33 we platform>armed-group
0.47 we platform>government
0.17 we population>armed-group
0.22 we population>government
-0.52 we population>organisation
-0.5 we population>population
-0.18 we role >
-0.47 we role >participant
0.31 we role >source
-0.21 we role >victim
-0.38 we role actor>
0.27 we role actor>actor
0.09 we role actor>source
0.13 we role participant>
-0.09 we role source>
-0.93 we role source>actor
-0.67 we role source>participant
0.43 we role source>source
-0.73 we role source>target
-0.06 we sense one
0.53 we senses undefined>coalition
0.15 we senses undefined>forces
-0.39 we senses undefined>government
0.29 we senses undefined>group
0.21 we senses undefined>ministry
-0.72 we senses undefined>rebels
-0.09 we speech author
0.24 we speech both speak
-0.6 we speech out>told
-0.13 we speech quoted>out
-0.73 we speech quoted>quoted
0.52 we speech speaker quoted
-0.17 we speech speaker told
0.18 we speech together told
0.11 we speech told>out
-0.13 we speech told>told
0.14 we subject 0 0 false
0.17 we subject 0 1 true
-0.6 we subject 1 0 false
0.54 we subject 1 0 true
0.35 we subject 1 1 true
-0.08 we subject 1 2 false
-0.12 we subject 13- 2 false
-0.32 we subject 13- 2 true
-0.61 we subject 4-6 2 false
-0.21 we subject 7-12 2 true
0.22 we weapon>organisation
0.21 weapon>armed-group
-0.27 weapon>government
0.1 weapon>organisation
-1.23 weapon>platform
-0.09 weapon>population`;
