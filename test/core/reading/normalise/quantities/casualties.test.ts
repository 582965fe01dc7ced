import { describe, expect, test } from "vitest";
import {
  estimateCasualties,
  findAllCasualties,
  findCasualties,
} from "../../../../../src/core/reading/normalise/quantities/casualties.ts";
import { harmOf } from "../../../../../src/core/reading/normalise/quantities/harm.ts";
import { describePeople } from "../../../../../src/core/reading/normalise/quantities/people.ts";

/** "harm min..max exactness who status (group cumulative ambiguous partOf none)" of each finding. */
function told(text: string): readonly string[] {
  return findCasualties(text, { start: 0, end: text.length }).map(({ harm, estimate, partOf, negated }) =>
    [
      harm,
      `${estimate.min}..${estimate.max ?? ""}`,
      estimate.exactness,
      estimate.who === "" ? "-" : estimate.who,
      estimate.status,
      ...(estimate.group === undefined ? [] : [estimate.group]),
      ...(estimate.scope === "cumulative" ? ["cumulative"] : []),
      ...(estimate.ambiguous === true ? ["ambiguous"] : []),
      ...(partOf === undefined ? [] : [`of ${partOf}`]),
      ...(negated ? ["none"] : []),
    ].join(" "),
  );
}

describe("findCasualties", () => {
  test.each([
    ["Shelling killed at least 12 people in Velm.", ["killed 12.. at-least people unknown"]],
    ["Twelve (12) persons lost their lives in Velm.", ["killed 12..12 exact persons unknown"]],
    ["Twenty-five (25) soldiers were killed.", ["killed 25..25 exact soldiers combatant"]],
    ["Gunmen killed nine people (two women).", ["killed 9..9 exact people unknown"]],
    ["Two members of her crew of 21 were injured.", ["injured 2..2 exact members of her crew unknown"]],
    ["A crew of 21 was killed.", ["killed 21..21 exact - unknown"]],
    [
      "They have four dead, the youngest is 15, and 26 wounded.",
      ["killed 4..4 exact - unknown", "injured 26..26 exact - unknown"],
    ],
    ["Forty soldiers gave themselves up.", ["captured 40..40 exact soldiers combatant"]],
    ["Six of them laid down their arms.", ["captured 6..6 exact them unknown"]],
    ["Forty soldiers gave up the hill.", []],
    ["Five gunmen took hostage 35 guests.", ["captured 35..35 exact guests civilian"]],
    ["Five gunmen were taken hostage.", ["captured 5..5 exact gunmen combatant"]],
    [
      "Around 41 rebels were rounded up and executed.",
      ["captured 41..41 about rebels combatant", "killed 41..41 about rebels combatant"],
    ],
    ["An air strike on a school sheltering displaced families killed 23.", ["killed 23..23 exact - unknown"]],
    ["Shelling displaced families in Velm.", ["displaced 2.. vague families civilian"]],
    ["Aid reached 300 displaced families.", ["displaced 300..300 exact families civilian"]],
    ["Police freed abducted girls.", []],
    ["Rebels abducted girls.", ["captured 2.. vague girls civilian children"]],
    ["They executed eight captured soldiers.", ["killed 8..8 exact soldiers combatant"]],
    ["They buried eight captured soldiers.", ["captured 8..8 exact soldiers combatant"]],
    [
      "At least 15 civilians, mostly women and children, were killed in Velm.",
      ["killed 15.. at-least civilians civilian"],
    ],
    [
      "Shells wounded a woman, 71, and her grandson, 12.",
      ["injured 1..1 exact woman civilian women", "injured 1..1 exact grandson unknown"],
    ],
    [
      "Shells wounded one soldier, 12 rebels and a child.",
      [
        "injured 1..1 exact soldier combatant",
        "injured 12..12 exact rebels combatant",
        "injured 1..1 exact child civilian children",
      ],
    ],
    [
      "The strike killed the group's deputy leader, Karim Osal, his wife and three guards.",
      [
        "killed 1..1 exact group's deputy leader unknown",
        "killed 1..1 exact wife civilian women",
        "killed 3..3 exact guards combatant",
      ],
    ],
    [
      "The strike killed a commander, identified as Abu Talin, and two of his bodyguards.",
      ["killed 1..1 exact commander combatant", "killed 2..2 exact bodyguards unknown"],
    ],
    [
      "The gunmen killed a farmer, Velm residents said, and two women fled.",
      ["killed 1..1 exact farmer civilian", "displaced 2..2 exact women civilian women"],
    ],
    [
      "Nine people – five soldiers and four policemen – lost their lives.",
      [
        "killed 9..9 exact people unknown",
        "killed 5..5 exact soldiers combatant of 0",
        "killed 4..4 exact policemen combatant of 0",
      ],
    ],
    [
      "The raid killed seven soldiers, four policemen and three civilians.",
      [
        "killed 7..7 exact soldiers combatant",
        "killed 4..4 exact policemen combatant",
        "killed 3..3 exact civilians civilian",
      ],
    ],
    [
      "Six people, four policemen and three civilians were killed.",
      [
        "killed 6..6 exact people unknown",
        "killed 4..4 exact policemen combatant",
        "killed 3..3 exact civilians civilian",
      ],
    ],
    [
      "It killed eight guests, including a pregnant woman and her three children.",
      [
        "killed 8..8 exact guests civilian",
        "killed 1..1 exact pregnant woman civilian women of 0",
        "killed 3..3 exact children civilian children of 0",
      ],
    ],
    ["Eight of the dead were women.", ["killed 8..8 exact women civilian women"]],
    ["One of the dead was a shopkeeper.", ["killed 1..1 exact shopkeeper civilian"]],
    ["Three of the wounded were in a grave state.", ["injured 3..3 exact - unknown"]],
    ["Two of the wounded later died.", ["killed 2..2 exact - unknown"]],
    ["Two of the victims were killed in their sleep.", ["killed 2..2 exact victims unknown"]],
    ["Three of the dead men's houses burned.", []],
    ["As many as 70 fighters loyal to the general were killed.", ["killed 0..70 at-most fighters combatant"]],
    [
      "Three fighters and the general were killed.",
      ["killed 3..3 exact fighters combatant", "killed 1..1 exact general combatant"],
    ],
    [
      "Fourteen people were killed on Monday and nine on Tuesday.",
      ["killed 14..14 exact people unknown", "killed 9..9 exact - unknown"],
    ],
    ["Nine were killed in Velm and 12 in custody.", ["killed 9..9 exact - unknown"]],
    [
      "At least 60 soldiers were killed and 20 taken prisoner.",
      ["killed 60.. at-least soldiers combatant", "captured 20..20 exact - unknown"],
    ],
    ["The news set off the flight of some 3,500 people.", ["displaced 3500..3500 about people unknown"]],
    ["A flight of 12 bombers passed.", []],
    ["Police apprehended four men.", ["captured 4..4 exact men unknown men"]],
    ["Four people were taken to hospital.", ["injured 4..4 exact people unknown"]],
    ["Four people were taken to hospital as a precaution.", []],
    ["Four bodies were taken to hospital.", ["killed 4..4 exact - unknown"]],
    ["The bodies of 12 men were taken to hospital.", ["killed 12..12 exact men unknown men"]],
    ["The Front put its own dead at seven.", ["killed 7..7 exact its own unknown"]],
    ["The Front put its own pilots at seven.", []],
    [
      "Two policemen and a passer-by were killed.",
      ["killed 2..2 exact policemen combatant", "killed 1..1 exact passer-by unknown"],
    ],
    [
      "Its forces lost two of its own men, and killed three of their own men.",
      ["killed 2..2 exact men unknown men ambiguous", "killed 3..3 exact men unknown men"],
    ],
    ["The other seven were killed.", ["killed 7..7 exact - unknown"]],
    [
      "Of these, 120 were killed by the army, 58 by the Front and 16 by mines.",
      ["killed 120..120 exact - unknown", "killed 58..58 exact - unknown", "killed 16..16 exact - unknown"],
    ],
    ["Nine were killed by the army and 16 houses by fire.", ["killed 9..9 exact - unknown"]],
    ['The raid ended with troops killing "more than 60 terrorists".', ["killed 61.. at-least terrorists combatant"]],
    ["The others were killed.", ["killed 2.. vague others unknown"]],
    ["Six of them laid down a carpet.", []],
    ["Four people suffocated in the cellar.", ["killed 4..4 exact people unknown"]],
    ["The doctor is treating 41.", ["injured 41..41 exact - unknown"]],
    ["The doctor treats everybody alike.", []],
    ["They counted 12 soldiers' bodies by the road.", ["killed 12..12 exact soldiers combatant"]],
    ["They counted 12 soldiers' boots by the road.", []],
    [
      "Bodies recovered: 12 soldiers, eight civilians.",
      ["killed 12..12 exact soldiers combatant", "killed 8..8 exact civilians civilian"],
    ],
    ["Rooms counted: 12 soldiers, eight civilians.", []],
    [
      "Three people who were wounded when a mine went off in Velm have died.",
      ["injured 3..3 exact people unknown", "killed 3..3 exact people unknown"],
    ],
    ["Three people who were wounded when a mine went off in Velm have left.", ["injured 3..3 exact people unknown"]],
    ["The number of those who perished has reached 22.", ["killed 22..22 exact - unknown cumulative"]],
    ["A sixth person, a boy of nine, had died of his wounds.", ["killed 1..1 exact sixth person unknown"]],
    ["Six engineers are being held.", ["captured 6..6 exact engineers civilian"]],
    ["Six meetings are being held.", []],
    ["At least 60 required treatment.", ["injured 60.. at-least - unknown"]],
    ["At least 60 required tickets.", []],
    ["In all, 71 people were killed in the reporting period.", ["killed 71..71 exact people unknown cumulative"]],
    ["Region: 140 persons killed.", ["killed 140..140 exact persons unknown cumulative"]],
    ["Velm: 140 persons killed.", ["killed 140..140 exact persons unknown"]],
    ["In May 187 people were killed in the conflict.", ["killed 187..187 exact people unknown cumulative"]],
    ["The death toll from the raid rose from 12 to 15.", ["killed 15..15 exact - unknown"]],
    ["The ministry revised the death toll of the raid from 40 down to 31.", ["killed 31..31 exact - unknown"]],
    [
      "The staff raised the number of soldiers killed in the battle from two to nine.",
      ["killed 9..9 exact soldiers combatant"],
    ],
    [
      "The death toll of the war this year rose from 300 dead to at least 312.",
      ["killed 312.. at-least - unknown cumulative"],
    ],
    [
      "The number of dead rose from 10 to 12 and of wounded from two to four.",
      ["killed 12..12 exact - unknown", "injured 4..4 exact - unknown"],
    ],
    [
      "The number of killed rose from three to five, and the number of injured from 12 to 20.",
      ["killed 5..5 exact - unknown", "injured 20..20 exact - unknown"],
    ],
    [
      "The number of soldiers killed rose from two to nine and of civilians killed from one to three.",
      ["killed 9..9 exact soldiers combatant", "killed 3..3 exact civilians civilian"],
    ],
    [
      "The number of dead rose from 10 to 12 and the price of bread from two to four.",
      ["killed 12..12 exact - unknown"],
    ],
    ["The price of bread rose from 10 to 12 and of the wounded sheep from two to four dinars.", []],
    [
      "40 people were wounded, ten of them soldiers, and 12 died.",
      [
        "injured 40..40 exact people unknown",
        "injured 10..10 exact soldiers combatant of 0",
        "killed 12..12 exact - unknown",
      ],
    ],
    ["From 12 to 15 people were killed in the raid.", ["killed 12..15 about people unknown"]],
    [
      "The price of bread rose from two to nine pounds after nine people were killed.",
      ["killed 9..9 exact people unknown"],
    ],
    [
      "The raid resulted in at least 41 death and more than 70 injured guards.",
      ["killed 41.. at-least guards combatant", "injured 71.. at-least guards combatant"],
    ],
    ["The blast left 10 dead and 25 wounded.", ["killed 10..10 exact - unknown", "injured 25..25 exact - unknown"]],
    [
      "12 civilians were killed and dozens wounded.",
      ["killed 12..12 exact civilians civilian", "injured 24.. vague - unknown"],
    ],
    [
      "Rebels executed 26 civilians, including nine teenagers, in Velm.",
      ["killed 26..26 exact civilians civilian", "killed 9..9 exact teenagers civilian children of 0"],
    ],
    [
      "At least 26 people, among them three children, were killed when a shell hit a bus.",
      ["killed 26.. at-least people unknown", "killed 3..3 exact children civilian children of 0"],
    ],
    [
      "The attack left seven people dead, three of them children.",
      ["killed 7..7 exact people unknown", "killed 3..3 exact children civilian children of 0"],
    ],
    [
      "Nine people, including four children and two women, were killed.",
      [
        "killed 9..9 exact people unknown",
        "killed 4..4 exact children civilian children of 0",
        "killed 2..2 exact women civilian women of 0",
      ],
    ],
    [
      "A bomb exploded near the market, killing one and wounding two.",
      ["killed 1..1 exact - unknown", "injured 2..2 exact - unknown"],
    ],
    ["The attack resulted in 40 casualties.", ["killed 40..40 exact - unknown ambiguous"]],
    ["Up to 40 fighters were killed or wounded.", ["killed 0..40 at-most fighters combatant ambiguous"]],
    ["The strike claimed 12 lives.", ["killed 12..12 exact - unknown"]],
    ["The strike claimed the lives of 12 people.", ["killed 12..12 exact people unknown"]],
    ["The bodies of 12 men were found in a well.", ["killed 12..12 exact men unknown men"]],
    ["Rescuers pulled 15 bodies from the rubble.", ["killed 15..15 exact - unknown"]],
    ["The raid led to the deaths of dozens of soldiers.", ["killed 24.. vague soldiers combatant"]],
    [
      "Two soldiers and three civilians were killed.",
      ["killed 2..2 exact soldiers combatant", "killed 3..3 exact civilians civilian"],
    ],
    ["Two soldiers killed three civilians at a checkpoint.", ["killed 3..3 exact civilians civilian"]],
    [
      "The attack killed five people, two soldiers and a child, and injured 20 others.",
      [
        "killed 5..5 exact people unknown",
        "killed 2..2 exact soldiers combatant",
        "killed 1..1 exact child civilian children",
        "injured 20..20 exact others unknown",
      ],
    ],
    [
      "Seventy-four civilians, including 22 children, died and more than 100 others were injured.",
      [
        "killed 74..74 exact civilians civilian",
        "killed 22..22 exact children civilian children of 0",
        "injured 101.. at-least others unknown",
      ],
    ],
    [
      "Gunmen shot dead two journalists and their driver.",
      ["killed 2..2 exact journalists civilian journalists", "killed 1..1 exact driver unknown"],
    ],
    ["A suicide bomber killed himself and 5 others.", ["killed 5..5 exact others unknown"]],
    ["Ten were killed, twenty more were injured.", ["killed 10..10 exact - unknown", "injured 20..20 exact - unknown"]],
    ["3 x soldiers KIA, 7 WIA.", ["killed 3..3 exact soldiers combatant", "injured 7..7 exact - unknown"]],
    ["4 troopers killed 4 wounded", ["killed 4..4 exact troopers combatant", "injured 4..4 exact - unknown"]],
    [
      "four inhabitants perished, eleven received wounds",
      ["killed 4..4 exact inhabitants civilian", "injured 11..11 exact - unknown"],
    ],
    ["Police detained 30 protesters.", ["captured 30..30 exact protesters civilian"]],
    ["Militants abducted 14 farmers.", ["captured 14..14 exact farmers civilian"]],
    [
      "Three policemen were kidnapped and executed.",
      ["captured 3..3 exact policemen combatant", "killed 3..3 exact policemen combatant"],
    ],
    ["15 people are missing.", ["missing 15..15 exact people unknown"]],
    [
      "20,000 people fled the city and 300 families were displaced.",
      ["displaced 20000..20000 exact people unknown", "displaced 300..300 exact families civilian"],
    ],
    ["Civilians were killed.", ["killed 2.. vague Civilians civilian"]],
    ["Dozens of women and children were among the dead.", ["killed 24.. vague women and children civilian"]],
    [
      "Among the dead were 20 children and nine women.",
      ["killed 20..20 exact children civilian children", "killed 9..9 exact women civilian women"],
    ],
    [
      "More than 40 members of the security forces were killed.",
      ["killed 41.. at-least members of the security forces combatant"],
    ],
    ["70 regime and rebel fighters were killed.", ["killed 70..70 exact regime and rebel fighters combatant"]],
    ["Three children from one family were killed.", ["killed 3..3 exact children civilian children"]],
    ["A spokesman said five people were killed.", ["killed 5..5 exact people unknown"]],
    ["Five soldiers and militants were killed.", ["killed 5..5 exact soldiers and militants combatant"]],
    ["Five soldiers and civilians were killed.", ["killed 5..5 exact soldiers and civilians mixed"]],
    [
      "The commander was killed along with two bodyguards.",
      ["killed 1..1 exact commander combatant", "killed 2..2 exact bodyguards unknown"],
    ],
    [
      "Several paramilitary squad members and villagers were wounded.",
      ["injured 3.. vague paramilitary squad members and villagers mixed"],
    ],
    ["Police made two arrests and the arrests angered people.", []],
    ["SEVERAL PEOPLE HAVE BEEN INJURED.", ["injured 3.. vague PEOPLE unknown"]],
    ["One Yemeni was killed.", ["killed 1..1 exact Yemeni unknown"]],
    ["The raid killed two Palestinians.", ["killed 2..2 exact Palestinians unknown"]],
    ["The raid hit two Syrian positions.", []],
    [
      "It said its forces had neutralised 17 PKK/YPG terrorists.",
      ["killed 17..17 exact PKK/YPG terrorists combatant ambiguous"],
    ],
    ["The rebels have killed.", []],
    ["The army neutralised 17 terrorists.", ["killed 17..17 exact terrorists combatant ambiguous"]],
    [
      "He put the toll at 51 dead, including 40 children, and 79 injured.",
      [
        "killed 51..51 exact - unknown",
        "killed 40..40 exact children civilian children of 0",
        "injured 79..79 exact - unknown",
      ],
    ],
    ["The raid inflicted more than a dozen casualties.", ["killed 13.. at-least - unknown ambiguous"]],
    ["Debris injured 6 civ.", ["injured 6..6 exact civ civilian"]],
    ["A parcel killed one administrator.", ["killed 1..1 exact administrator civilian"]],
    ["Fighting uprooted approx. 108,000 pers.", ["displaced 108000..108000 about pers unknown"]],
    ["8 Killed 25 Injured by Rockets", ["killed 8..8 exact - unknown", "injured 25..25 exact - unknown"]],
    ["Bombs Kill 50 Injure Dozens in Velm", ["killed 50..50 exact - unknown", "injured 24.. vague - unknown"]],
    ["The blast killed 47 the monitor said.", ["killed 47..47 exact - unknown"]],
    ["The army documented 47 killings of former soldiers.", ["killed 47..47 exact former soldiers combatant"]],
    [
      "The patrol detained the targeted individual along with three of his associates.",
      ["captured 1..1 exact targeted individual unknown", "captured 3..3 exact associates unknown"],
    ],
    ["The patrol clashed with them, killing six of them.", ["killed 6..6 exact them unknown"]],
    [
      "Killing 62 people, nine teenagers among them, the mayor said.",
      ["killed 62..62 exact people unknown", "killed 9..9 exact teenagers civilian children of 0"],
    ],
    [
      "Three people, one a child, died.",
      ["killed 3..3 exact people unknown", "killed 1..1 exact child civilian children of 0"],
    ],
    [
      "Six civilians were among 22 people killed.",
      ["killed 6..6 exact civilians civilian of 1", "killed 22..22 exact people unknown"],
    ],
    [
      "54 civilians were killed in raids by regime forces on Tuesday including 9 in Orsk 8 in Tarn and 5 in Velm.",
      [
        "killed 54..54 exact civilians civilian",
        "killed 9..9 exact - unknown of 0",
        "killed 8..8 exact - unknown of 0",
        "killed 5..5 exact - unknown of 0",
      ],
    ],
    ["In the raid by four Su-24 bombers 70 inmates died.", ["killed 70..70 exact inmates unknown"]],
    ["They beat back over 200 men, eighty of whom were killed.", ["killed 80..80 exact whom unknown"]],
    ["16 persons were wounded and three youths taken away.", ["injured 16..16 exact persons unknown"]],
    ["The drone hit an empty house without casualties.", ["killed 0..0 exact - unknown ambiguous none"]],
    ["It was shot down without any injuries or damage.", ["injured 0..0 exact - unknown none"]],
    ["The ministry spoke of casualties.", []],
    ["At least 12 people, and possibly as many as 20, were killed.", ["killed 12..20 about people unknown"]],
    ["At least 12 people, perhaps more than 20, were killed.", ["killed 12.. at-least people unknown"]],
    [
      "Twelve men and 20 women were killed.",
      ["killed 12..12 exact men unknown men", "killed 20..20 exact women civilian women"],
    ],
    [
      "The couple and their son were killed.",
      ["killed 2..2 exact couple unknown", "killed 1..1 exact son civilian children"],
    ],
    ["A couple of soldiers were killed.", ["killed 2.. vague soldiers combatant"]],
    ["A couple dozen people were killed.", ["killed 24.. vague people unknown"]],
    [
      "Two soldiers were killed, while a third sustained bullet wounds.",
      ["killed 2..2 exact soldiers combatant", "injured 1..1 exact - unknown"],
    ],
    ["A third wave of shells fell.", []],
    ["Fifty were killed and twice as many injured.", ["killed 50..50 exact - unknown"]],
    ["The army lost two men and three lorries.", ["killed 2..2 exact men unknown men ambiguous"]],
    [
      "She lost her husband and two sons.",
      ["killed 1..1 exact husband unknown men", "killed 2..2 exact sons civilian children"],
    ],
    ["The firm lost 400 employees and the party its voters.", []],
    ["The patrol lost contact with 12 soldiers.", []],
    [
      "Losses of the southern army amounted to more than 230 troops.",
      ["killed 231.. at-least troops combatant ambiguous"],
    ],
    ["In the cup, losses were 3 players.", []],
    [
      "Killed – 4, wounded – 12, including two children.",
      [
        "killed 4..4 exact - unknown",
        "injured 12..12 exact - unknown",
        "injured 2..2 exact children civilian children of 1",
      ],
    ],
    [
      "The hospital received the bodies of 14 people and 32 wounded.",
      ["killed 14..14 exact people unknown", "injured 32..32 exact - unknown"],
    ],
    [
      "Crews recovered seven bodies, including those of two children.",
      ["killed 7..7 exact - unknown", "killed 2..2 exact children civilian children of 0"],
    ],
    [
      "Three people were killed: a woman born in 1987, her husband and a teenager.",
      [
        "killed 3..3 exact people unknown",
        "killed 1..1 exact woman civilian women of 0",
        "killed 1..1 exact husband unknown men of 0",
        "killed 1..1 exact teenager civilian children of 0",
      ],
    ],
    [
      "It lost 210 soldiers, three tanks, among them one of foreign make, and nine lorries.",
      ["killed 210..210 exact soldiers combatant ambiguous"],
    ],
    [
      "It killed the commander of the third brigade's scouts, Ali al-Orlo, and his deputy.",
      ["killed 1..1 exact commander combatant", "killed 1..1 exact deputy unknown"],
    ],
    ["The town was retaken at the cost of over 400 soldiers' lives.", ["killed 401.. at-least soldiers combatant"]],
    ["The law changed 400 soldiers' lives.", []],
    ["Three others remain in intensive care.", ["injured 3..3 exact others unknown"]],
    ["Five more people sought medical help.", ["injured 5..5 exact people unknown"]],
    ["The raid killed 73 people, the head of the clinic said.", ["killed 73..73 exact people unknown"]],
    ["The bombs left 134 people dead, most of them civilians.", ["killed 134..134 exact people unknown"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  describe("a running total is no toll of one event", () => {
    test.each([
      [
        "More than 2,100 people have been killed in Velm since last October.",
        ["killed 2101.. at-least people unknown cumulative"],
      ],
      ["Disputes have claimed hundreds of lives in recent years.", ["killed 200.. vague - unknown cumulative"]],
      [
        "The war, which began in April 2023, has killed 300 people.",
        ["killed 300..300 exact people unknown cumulative"],
      ],
      ["The raid, which began at dawn, has killed 12 people.", ["killed 12..12 exact people unknown"]],
      ["A raid killed 60 soldiers in the past 24 hours.", ["killed 60..60 exact soldiers combatant"]],
      ["Two soldiers were killed in a separate gun battle.", ["killed 2..2 exact soldiers combatant"]],
      [
        "The number of soldiers killed in the desert since early 2022 has risen to 217.",
        ["killed 217..217 exact - unknown cumulative"],
      ],
      ["A married couple, aged 61 and 64, was wounded.", ["injured 2..2 exact married couple unknown"]],
      ["The death toll from the strike rose to 23 from 17 a day earlier.", ["killed 23..23 exact - unknown"]],
      ["The death toll has risen to 23, up from 17 on Monday.", ["killed 23..23 exact - unknown"]],
      ["The toll was revised up from an earlier count of 12 to 17.", ["killed 17..17 exact - unknown ambiguous"]],
      [
        "The toll of that attack now stands at 19 dead and 30 wounded.",
        ["killed 19..19 exact - unknown", "injured 30..30 exact - unknown"],
      ],
      [
        "Two of the wounded succumbed to their injuries, raising the death toll to seven.",
        ["killed 2..2 exact - unknown", "killed 7..7 exact - unknown"],
      ],
      [
        "Two more bombs went off, bringing the death toll of the month to 70.",
        ["killed 70..70 exact - unknown cumulative"],
      ],
      [
        "Since 7 October 41,000 people have been killed and 95,000 wounded.",
        ["killed 41000..41000 exact people unknown cumulative", "injured 95000..95000 exact - unknown cumulative"],
      ],
      ["Some 4,500 people have been displaced since 1 June.", ["displaced 4500..4500 about people unknown"]],
      [
        "At least 47 civilians were killed between 1 and 14 November.",
        ["killed 47.. at-least civilians civilian cumulative"],
      ],
      ["Between January and June, 212 civilians died.", ["killed 212..212 exact civilians civilian cumulative"]],
      ["Between 15 and 20 people were killed on 3 May.", ["killed 15..20 about people unknown"]],
      ["Two men were killed between Velm and Orsk on 3 May.", ["killed 2..2 exact men unknown men"]],
      [
        "Air raids killed 1,134 civilians in the first six months of the year.",
        ["killed 1134..1134 exact civilians civilian cumulative"],
      ],
      ["In the first hours of the attack 12 people were killed.", ["killed 12..12 exact people unknown"]],
      ["During July, 41 civilians were killed.", ["killed 41..41 exact civilians civilian cumulative"]],
      ["During July a bomb in Velm killed 41 civilians.", ["killed 41..41 exact civilians civilian"]],
      ["The group has killed thousands of civilians.", ["killed 2000.. vague civilians civilian cumulative"]],
      ["The army has killed hundreds of rebels in a battle for Tarn.", ["killed 200.. vague rebels combatant"]],
      ["The blast has killed hundreds of people.", ["killed 200.. vague people unknown"]],
      ["Volunteers had so far buried 52 bodies.", ["killed 52..52 exact - unknown"]],
      ["Police declined to give a casualty figure.", []],
      ["The death toll rose to 300.", ["killed 300..300 exact - unknown cumulative"]],
      [
        "The bombs killed three people in one of the worst attacks on U.S. soil since Sept. 11, 2001.",
        ["killed 3..3 exact people unknown"],
      ],
      [
        "In the worst fighting since March, 30 people have been killed since the siege began.",
        ["killed 30..30 exact people unknown cumulative"],
      ],
      ["Twelve people have been held captive since the war began.", ["captured 12..12 exact people unknown"]],
      ["Twelve people have been captured since the war began.", ["captured 12..12 exact people unknown cumulative"]],
      [
        "Twelve people died on Monday, bringing the death toll since March to 300.",
        ["killed 12..12 exact people unknown", "killed 300..300 exact - unknown cumulative"],
      ],
      ["More than 300,000 people have been killed since 2011.", ["killed 300001.. at-least people unknown cumulative"]],
      [
        "Since the start of the war, 5,000 children have been killed.",
        ["killed 5000..5000 exact children civilian children cumulative"],
      ],
      ["So far 12 people have been killed.", ["killed 12..12 exact people unknown cumulative"]],
      ["The war has killed some 5,000 people.", ["killed 5000..5000 about people unknown cumulative"]],
      ["The governor raised the death toll to 50.", ["killed 50..50 exact - unknown"]],
      ["The death toll was put at 47.", ["killed 47..47 exact - unknown"]],
      [
        "127 people have been killed since the army began an offensive.",
        ["killed 127..127 exact people unknown cumulative"],
      ],
      [
        "The toll of the five-year conflict is put at as high as 470,000.",
        ["killed 0..470000 at-most - unknown cumulative ambiguous"],
      ],
      ["War planes have killed 32 people in Velm on Sunday.", ["killed 32..32 exact people unknown"]],
      ["After several days of fighting 120 soldiers were killed.", ["killed 120..120 exact soldiers combatant"]],
      [
        "After two years of fighting 120 soldiers had been killed.",
        ["killed 120..120 exact soldiers combatant cumulative"],
      ],
    ])("%s", (text, expected) => {
      expect(told(text)).toEqual(expected);
    });
  });

  describe("no harm is not the same as no report of harm", () => {
    test.each([
      ["No one was hurt.", ["injured 0..0 exact - unknown none"]],
      [
        "No civilians were injured and no property damage was reported.",
        ["injured 0..0 exact civilians civilian none"],
      ],
      ["The strike did not kill any civilians.", ["killed 0..0 exact civilians civilian none"]],
      ["No casualties were reported.", ["killed 0.. vague - unknown ambiguous none"]],
      ["No civilian casualties or damage were reported.", ["killed 0.. vague civilian civilian ambiguous none"]],
      ["There were no immediate reports of casualties.", ["killed 0.. vague - unknown ambiguous none"]],
    ])("%s", (text, expected) => {
      expect(told(text)).toEqual(expected);
    });
  });

  describe("nobody is counted", () => {
    test.each([
      "They denied that any civilians were killed.",
      "Ali Marov, 26, was killed.",
      "ALI MAROV, 26, WAS KILLED.",
      "The rebels burned fields after the murder of hope.",
      "The price rose 5 percent, killing demand in 2014 in 12 villages.",
      "Rebels won 3-1 and captured room 26 and 12 tanks.",
      "Troops captured the town and three villages.",
      "The 12th Brigade was hit near Hill 23.",
      "Two F-16 and a MiG-21 were downed with a 23 mm gun.",
      "He was killed in 2014.",
      "They were killed 3 km from the road.",
      "She said it was not dead.",
      "Thu Dec 29 2016 Killed in action",
      "They destroyed 12 trucks and killed the deal.",
      "Two soldiers said the building was empty.",
      "The talks were killed off on 17 September.",
      "The death of the project cost $5 million.",
      "an airstrike killing hopes",
      "They stole 150 head of cattle and killed the dogs.",
      "Two male suspects fled the scene.",
      "Velm expelled five diplomats.",
      "They captured the rebel bastion.",
      "Short address 1195 Over 100 roads",
    ])("%s", (text) => {
      expect(told(text)).toEqual([]);
    });
  });

  test("spans are exact", () => {
    const text = "In Velm, shelling killed at least 12 old people on Sunday.";
    const [finding] = findCasualties(text, { start: 0, end: text.length });
    const words = (span: { start: number; end: number } | undefined) => span && text.slice(span.start, span.end);
    expect([finding?.span, finding?.people, finding?.quantity, finding?.word].map(words)).toEqual([
      "killed at least 12 old people",
      "at least 12 old people",
      "at least 12",
      "killed",
    ]);
  });

  test("over several sentences, parts point into the whole list", () => {
    const first = "One man was killed. ";
    const text = `${first}Nine people, including two women, were wounded.`;
    const sentences = [
      { start: 0, end: first.length },
      { start: first.length, end: text.length },
    ];
    expect(findAllCasualties(text, sentences).map(({ partOf }) => partOf)).toEqual([undefined, undefined, 1]);
  });
});

describe("estimateCasualties", () => {
  test.each([
    ["at least 62 soldiers", { min: 62, max: null, exactness: "at-least", who: "soldiers", status: "combatant" }],
    ["26 civilians, including nine teenagers", { min: 26, max: 26, who: "civilians", status: "civilian" }],
    ["dozens of women and children", { min: 24, max: null, who: "women and children", status: "civilian" }],
    [
      "two other Orvanian military personnel",
      { min: 2, max: 2, who: "Orvanian military personnel", status: "combatant" },
    ],
    ["a pilot", { min: 1, max: 1, who: "pilot", status: "combatant" }],
    ["Colonel Ardan Velik", { min: 1, max: 1, who: "Colonel Ardan Velik", status: "combatant" }],
    ["62", { min: 62, max: 62, who: "", status: "unknown" }],
    ["no casualties", { min: 0, max: 0, ambiguous: true }],
    ["aid workers", { min: 2, max: null, exactness: "vague", group: "aid-workers", status: "civilian" }],
    ["residents", { min: 2, max: null, exactness: "vague", status: "civilian" }],
    ["one curator", { min: 1, max: 1, exactness: "exact", who: "curator" }],
    ["THESE TWO CURATORS", { min: 2, max: 2, exactness: "exact", who: "CURATORS" }],
    ["Ardan Velik, 31, a baker", { min: 1, max: 1, exactness: "exact" }],
  ])("%s", (words, expected) => {
    expect(estimateCasualties(words, { start: 0, end: words.length })).toMatchObject(expected);
  });

  test.each(["the bridge over the river", "a group from the river"])("%s counts nobody", (text) => {
    expect(estimateCasualties(text, { start: 0, end: text.length })).toBeUndefined();
  });

  test("a hedge before the mention is of its number", () => {
    const text = "The brigade lost up to 210 servicemen.";
    const start = text.indexOf("210");
    expect(estimateCasualties(text, { start, end: text.length - 1 })).toMatchObject({ min: 0, max: 210 });
  });

  test("an age, marked alone, is no number of people", () => {
    const text = "Three shepherds, one of them aged 11, were killed.";
    const start = text.indexOf("11");
    expect(estimateCasualties(text, { start, end: start + 2 })).toBeUndefined();
  });

  test("the sentence around tells a running total", () => {
    const text = "That brings the toll this year to 300 people. Later it rained.";
    const start = text.indexOf("300");
    expect(estimateCasualties(text, { start, end: start + 10 })?.scope).toBe("cumulative");
  });
});

test.each([
  ["killed", "killed"],
  ["death toll", "killed"],
  ["lost their lives", "killed"],
  ["martyred", "killed"],
  ["fatalities", "killed"],
  ["wounded", "injured"],
  ["maimed", "injured"],
  ["missing", "missing"],
  ["taken prisoner", "captured"],
  ["abducted", "captured"],
  ["fled", "displaced"],
  ["homeless", "displaced"],
  ["casualties", "casualties"],
  ["bombed", undefined],
  ["destroyed", undefined],
])("%s speaks of %s", (words, harm) => {
  expect(harmOf(words)).toBe(harm);
});

test.each([
  ["women and children", { status: "civilian" }],
  ["civilians and soldiers", { status: "mixed" }],
  ["aid workers", { status: "civilian", group: "aid-workers" }],
  ["journalists", { status: "civilian", group: "journalists" }],
  ["army doctors", { status: "combatant", group: "medical" }],
  ["armed men", { status: "combatant", group: "men" }],
  ["people", { status: "unknown" }],
  ["", { status: "unknown" }],
])("%j are %o", (who, expected) => {
  expect(describePeople(who)).toEqual(expected);
});
