import type { Dictionary } from '../dictionary.ts';

export const ranking: Dictionary['ranking'] = {
  score: 'Die Punktzahl',
  scoreFormula: 'Punktzahl = Summe aus Gewicht × Wert',
  scoreText:
    'Sieben Faktoren haben je einen Wert von 0 bis 1 mit vier Dezimalstellen. Ihre Gewichte ergeben zusammen 100 Punkte. Die Punkte eines Faktors, mit zwei Dezimalstellen, sind sein Gewicht mal seinem Wert; die Punkte eines Eintrags ergeben zusammen seine Punktzahl von 0 bis 100.',
  orderText:
    'Die empfohlene Reihenfolge ist die der Punktzahlen. Die Suche stellt voran, was zu den Wörtern passt, und folgt der Reihenfolge unter dem, was gleich gut passt.',
  usageAsOf: 'Die Nutzung ist die der 28 Tage bis {day}.',
  firstParty:
    'Einträge der Plattform selbst werden nicht bevorzugt: Wer einen Eintrag veröffentlicht, geht in keinen Faktor ein. Zahlungen auch nicht.',

  factors: 'Faktoren',
  points: { one: '{n} Punkt', other: '{n} Punkte' },
  reads: 'Liest',
  formula: 'Wert',
  thin: 'Wenige oder keine Daten',
  source: 'Quelle',
  rule: {
    adoption: {
      reads:
        'In den letzten 28 Tagen aktive Konten, ohne die neuen, die nur an einem Tag kamen, und zwar an den drei Tagen, die die meisten von ihnen brachten. Eine Quelle, die das nicht sagen kann, gibt das Beste, was sie hat: aktive Konten, aktive Konten am Tag, Installationen, Aufrufe.',
      formula: 'ln(1 + a) ÷ ln(1 + p), höchstens 1',
      where:
        'a ist ihre Zahl; p ist die Zahl, die {adoptionTopPercent} von 100 etablierten Einträgen nicht überschreiten.',
      thin: 'In den ersten {settlingDays} Tagen im Marktplatz zählen für sie die vergangenen Tage, den Rest stellt der Median ihrer Kategorie. Ohne Daten tritt der Median ein.',
    },
    momentum: {
      reads: 'Die wöchentliche Nutzung in den vier neuesten Wochen gegenüber den vier Wochen davor.',
      formula: '0,5 + das Mittel von ln((w + {momentumPrior}) ÷ (b + {momentumPrior})), von 0 bis 1',
      where:
        'w sind die niedrigsten {momentumCounted} der vier neuesten Wochen, b ist der Median der vier davor. Die beste Woche zählt nicht, damit kein einzelner Tag einen Platz tragen kann.',
      thin: 'Waren in den 28 Tagen davor n Konten aktiv, zählt der eigene Wert n ÷ (n + {priorSample}); den Rest stellt der Median ihrer Kategorie. Bei weniger als acht Wochen tritt der Median ein.',
    },
    retention: {
      reads:
        'Von den in den 28 Tagen davor aktiven Konten die, die in den letzten 28 Tagen wieder aktiv waren.',
      formula: 'der Anteil zwischen low und high, der dem Median ihrer Kategorie am nächsten liegt',
      where:
        'low und high sind das 5-%- und das 95-%-Quantil von Beta(1 + wiedergekommen, 1 + gegangen), mit z = {retentionZ}, und schließen den gesehenen Anteil nie aus.',
      thin: 'Wenige Konten machen die Spanne zwischen low und high breit; wenige Belege heben und senken daher nicht. Ohne Daten tritt der Median ein.',
      source:
        'Beta-Quantile in geschlossener Form: Abramowitz und Stegun, Handbook of Mathematical Functions (1964), 26.5.22.',
    },
    reliability: {
      reads: 'Von den Aufrufen der letzten 28 Tage die erfolgreichen.',
      formula: '(r − {reliabilityFloor}) ÷ {reliabilityRange}, von 0 bis 1',
      where:
        'r ist der Anteil zwischen den Enden des 95-%-Score-Intervalls, mit z = {reliabilityZ}, der dem Median ihrer Kategorie am nächsten liegt.',
      thin: 'Wenige Aufrufe machen das Intervall breit. Ohne Daten oder bei zurückgehaltenen Aufrufen tritt der Median ein.',
      source:
        'E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American Statistical Association 22 (1927).',
    },
    certification: {
      reads: 'Die heute erfüllten Kriterien ihres Zertifikats.',
      formula: 'Anrechnung des Niveaus × erfüllte Kriterien ÷ verlangte Kriterien',
      where: 'Ein nie zertifizierter Eintrag erhält für das, was er erfüllt, die Teilanrechnung der Regeln.',
      thin: 'Ein erloschenes Zertifikat gibt 0, ab dem Tag, an dem es erlischt.',
    },
    depth: {
      reads:
        'Was der Eintrag angibt: gemeinsame Anmeldung oder OAuth, Wiederholung gescheiterter Übertragungen, Pflege durch beide Unternehmen, Daten in beide Richtungen, Daten in Echtzeit.',
      formula: 'Zeichen ÷ {depthPoints}',
      where: 'Jedes der fünf ist ein Zeichen.',
      thin: 'Was nicht angegeben ist, zählt 0.',
    },
    upkeep: {
      reads: 'Tage seit ihrer neuesten Version oder ihrer letzten Prüfung durch einen Menschen.',
      formula: '({upkeepOldDays} − d) ÷ {upkeepSpan}, von 0 bis 1',
      where: 'd ist die Zahl der Tage: bis zu {upkeepFreshDays} Tage geben 1, ab {upkeepOldDays} Tagen 0.',
      thin: 'Was nicht angegeben ist, zählt 0.',
    },
  },

  median: 'Der Median einer Kategorie',
  medianText:
    'Er ist der untere Median der Werte jener Einträge, deren Hauptkategorie sie ist, ohne Neulinge, die noch nicht etabliert sind, und ohne Einträge, die eine Regel herabstuft. Eine Kategorie ohne solche nimmt den aller Einträge; wo niemand Daten hat, tritt {neutral} ein. Ein Eintrag sagt auf seiner Seite, wo ein Median eintritt oder einfließt.',

  demotion: 'Herabstufung',
  demotionText:
    'Drei Regeln multiplizieren jeden Wert eines Eintrags. Die schwerste zählt; keine wird von Hand angewandt.',
  demoted: {
    deprecated: 'Vom Herausgeber zurückgezogen',
    stale: 'Verwaist: lange keine Version und keine Prüfung',
    api_retired: 'Beruht auf einer abgeschalteten Plattform-API',
  },
  times: '× {multiplier}',
  ties: 'Gleichstand',
  tiesText:
    'Gleiche Punktzahlen werden nach dem Namen in der Adresse geordnet, Zeichen für Zeichen, von a bis z.',

  fairStart: 'Fairer Start',
  fairStartText: {
    one: 'Ein Eintrag gilt {n} Tag lang als neu. Er wird nach dem beurteilt, was er hat: Was noch nicht bekannt sein kann, nimmt den Median seiner Kategorie, nie null.',
    other:
      'Ein Eintrag gilt {n} Tage lang als neu. Er wird nach dem beurteilt, was er hat: Was noch nicht bekannt sein kann, nimmt den Median seiner Kategorie, nie null.',
  },
  placesText: {
    one: '{n} Platz auf der Startseite ist Neulingen vorbehalten, deren Zustand gut oder zu beobachten ist, und wird täglich neu ausgelost.',
    other:
      '{n} Plätze auf der Startseite sind Neulingen vorbehalten, deren Zustand gut oder zu beobachten ist, und werden täglich neu ausgelost.',
  },
  noPlaces: 'Zurzeit ist Neulingen kein Platz auf der Startseite vorbehalten.',
  drawText:
    'Das Los jedes Neulings ist der SHA-256 aus Datum, Doppelpunkt und seinem Namen in der Adresse. Gezogen werden die niedrigsten Lose; niemand kann sie wählen, und alle können sie nachprüfen.',
  drawnHead: 'Ausgelost für den {day}',
  nobody: 'Am {day} nahm kein Neuling teil.',
  pool: { one: '{n} Neuling nahm teil.', other: '{n} Neulinge nahmen teil.' },
  replay: 'Auslosung nachvollziehen',

  example: 'Durchgerechnetes Beispiel: {name}',
  exampleText: 'Der Eintrag, der heute an erster Stelle steht, Zeile für Zeile.',
  top: 'Die ersten Plätze',
  place: 'Platz',
  name: 'Name',
  scoreColumn: 'Punktzahl',

  recompute: 'Nachrechnen',
  recomputeText:
    'Alles, was hinter der Reihenfolge steht, liegt offen, in einer Datei, die ihre Teile nennt: Version der Methode, Gewichte, Eingaben, Werte, Punkte und Plätze aller Einträge und ein Hash dessen, was entscheidet. Kein Schlüssel, kein Konto. Diese Zeilen multiplizieren Werte mit Gewichten und ordnen die Einträge:',
  method: 'Version der Formeln',
  computedFor: 'Berechnet für',
  hash: 'Hash dessen, was entscheidet',
  file: 'rankings.json',
  openData: 'Weitere offene Daten',
  explainText:
    'Wer den Inhaltsordner hat, kann dasselbe für einen einzelnen Eintrag, ein anderes Datum oder andere Gewichte abfragen:',
};
