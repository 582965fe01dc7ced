import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../../../src/core/reading/language/language.ts";

describe("English is read", () => {
  test.each([
    "Two soldiers were killed near Velm.",
    "At least 62 dead.",
    "Shelling kills nine",
    "THE ARMY SAID THAT THE TOWN WAS QUIET.",
    "Colonel Abu Hasan al-Dorni, Jabhat Velm, Ahrar al-Orlo and Liwa al-Dorn were named in the report of the ministry.",
    "Ahmed said: “قتل اثنان”, that two men had been killed in the town by the army.",
    "The Russian name of the town is Велм, and the army is said to hold it.",
  ])("%j", (text) => {
    expect(detectLanguage(text).supported).toBe(true);
  });

  test("a sentence is recognised, a scrap is not refused", () => {
    expect(detectLanguage("The army of the north was said to have left the town.")).toMatchObject({
      tag: "en",
      script: "Latn",
    });
    expect(detectLanguage("Velm, Orlo, Dorn")).toMatchObject({ tag: "und", supported: true });
    expect(detectLanguage("12 – 19")).toMatchObject({ tag: "und", script: "Zyyy", supported: true });
    expect(detectLanguage("")).toMatchObject({ tag: "und", supported: true });
  });
});

describe("other languages are named, not misread", () => {
  test.each([
    ["ar", "Arabic", "قال الجيش إن جنديين قتلا يوم الخميس عندما أصابت قذيفة موقعهما قرب البلدة، ونفى المتمردون ذلك."],
    ["ar", "Arabic", "قتل جنديان قرب البلدة"],
    [
      "fa",
      "Persian",
      "ارتش گفت که دو سرباز روز پنجشنبه در نزدیکی شهر کشته شدند و شورشیان این خبر را تکذیب کردند و گفتند که آنها شلیک نکرده‌اند.",
    ],
    [
      "ru",
      "Russian",
      "Армия заявила, что двое солдат погибли в четверг, когда снаряд попал в их пост недалеко от города. Повстанцы это отрицают.",
    ],
    ["ru", "Russian", "Двое солдат погибли."],
    [
      "uk",
      "Ukrainian",
      "Армія заявила, що двоє солдатів загинули в четвер, коли снаряд влучив у їхній пост неподалік міста. Повстанці це заперечують.",
    ],
    ["he", "Hebrew", "הצבא מסר כי שני חיילים נהרגו ביום חמישי כאשר פגז פגע בעמדתם ליד העיירה."],
    ["zh", "Chinese", "军方表示，周四一枚炮弹击中该镇附近的哨所，造成两名士兵死亡。叛军予以否认。"],
    ["ja", "Japanese", "軍は、木曜日に町の近くの哨所に砲弾が当たり、兵士二人が死亡したと発表した。"],
    [
      "fr",
      "French",
      "L'armée a déclaré que deux soldats avaient été tués jeudi lorsqu'un obus a frappé leur poste près de la ville. Les rebelles ont démenti avoir tiré et accusent l'armée.",
    ],
    [
      "es",
      "Spanish",
      "El ejército dijo que dos soldados murieron el jueves cuando un proyectil alcanzó su puesto cerca de la ciudad. Los rebeldes negaron haber disparado contra el puesto.",
    ],
    [
      "de",
      "German",
      "Die Armee erklärte, zwei Soldaten seien am Donnerstag getötet worden, als eine Granate ihren Posten nahe der Stadt traf. Die Rebellen bestritten, geschossen zu haben.",
    ],
    [
      "tr",
      "Turkish",
      "Ordu, perşembe günü kasaba yakınlarındaki karakollarına top mermisi isabet etmesi sonucu iki askerin öldüğünü açıkladı. İsyancılar ateş açtıklarını yalanladı.",
    ],
  ])("%s %s", (tag, name, text) => {
    expect(detectLanguage(text)).toMatchObject({ tag, name, supported: false });
  });

  test("a foreign text with an English line over it is still foreign", () => {
    const arabic = "قال الجيش إن جنديين قتلا يوم الخميس عندما أصابت قذيفة موقعهما قرب البلدة. ".repeat(5);
    expect(detectLanguage(`Velm News\n\n${arabic}`)).toMatchObject({ tag: "ar", supported: false });
  });
});
