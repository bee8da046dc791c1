package org.reportgraph.recognise.tagger;

/**
 * What speaks for or against a name: features of the place where it would begin, of the place where
 * it would end, of each character in it, and of the stretch as a whole.
 */
final class Features {
  private final Reading reading;
  private final Sight sight;
  private final Stretches stretches;
  private final Hashes out;

  Features(Reading reading, Hashes out) {
    this.reading = reading;
    this.sight = new Sight(reading);
    this.stretches = new Stretches(reading, sight);
    this.out = out;
  }

  /** Features of a name that begins at the offset. */
  void begin(int i, int from) {
    around(100, i);
    out.add(130, sight.verbLeft(i, from));
    out.add(131, sight.cueTo(i), sight.tagLeft(i));
    out.add(132, sight.cueTo(i), sight.cueFrom(i));
    out.add(133, sight.areaFrom(i));
    out.add(134, sight.areaTo(i), sight.areaFrom(i));
    out.add(135, i == from ? 1 : 0);
    out.add(136, reading.at(i - 1) == '“' ? sight.quoteTail(i - 1) : 0);
    out.add(137, sight.listHead(i, from));
    out.add(138, stretches.ruleAt(i - 1, i), 0);
    out.add(140, sight.nameFrom(i), sight.areaFrom(i));
    out.add(139, reading.paragraph.heading() ? 1 : 0, i == from ? 1 : 0);
  }

  /** Features of a name that ends before the offset. */
  void end(int j, int to) {
    around(200, j);
    int heads = sight.headTo(j);
    out.add(230, heads);
    out.add(231, reading.hash(j - reading.heads.to()[j], j), reading.heads.to()[j]);
    out.add(232, heads, sight.tagRight(j));
    out.add(233, heads, reading.at(j));
    out.add(234, sight.headFrom(j), heads);
    out.add(235, reading.hash(j - 3, j));
    out.add(236, reading.hash(j - 4, j));
    out.add(237, sight.etcetera(j, to));
    out.add(238, sight.etcetera(j, to), heads);
    out.add(239, sight.cueFrom(j), sight.tagRight(j));
    out.add(240, sight.verbRight(j, to));
    out.add(241, sight.areaTo(j), sight.tagRight(j));
    out.add(242, j == to ? 1 : 0, heads);
    out.add(243, stretches.ruleAt(j - 1, j), 0);
    out.add(244, reading.at(j) == '”' ? sight.quoteTail(j) : 0);
    out.add(245, sight.wordLeft(j), sight.nextWord(j));
  }

  /** Features of a character inside a name. */
  void inside(int i) {
    out.add(300, reading.at(i));
    if (reading.words.begins()[i] == i) {
      int end = reading.words.ends()[i];
      out.add(301, sight.nextWord(i));
      out.add(306, sight.nextCluster(i));
      out.add(302, reading.words.tags()[i], end - i);
    }
    if (reading.cues.from()[i] > 1) {
      out.add(303, sight.cueFrom(i));
    }
    out.add(304, stretches.ruleAt(i, i));
    out.add(305, reading.areas.from()[i] > 1 ? sight.areaFrom(i) : 0);
  }

  /** Features of the stretch as a whole. */
  void whole(int i, int j) {
    outline(i, j);
    wording(i, j);
  }

  /** Features of the stretch as a whole that have few values, and so stay near the processor. */
  void outline(int i, int j) {
    int surface = reading.hash(i, j);
    int heads = sight.headTo(j);
    int headed = heads == 0 ? 0 : 1;
    int left = sight.tagLeft(i);
    int right = sight.tagRight(j);
    out.add(400, Math.min(j - i, 20));
    out.add(402, heads, Math.min(j - i - reading.heads.to()[j], 8));
    out.add(403, heads, left);
    out.add(404, TextHash.mix(left, right), headed);
    out.add(407, (reading.boundary(i) ? 1 : 0) + (reading.boundary(j) ? 2 : 0), Math.min(j - i, 4));
    out.add(408, reading.lexicon.names().get(surface));
    out.add(409, reading.lexicon.areas().get(surface), stretches.areaOver(i, j));
    out.add(410, stretches.pattern(i, j));
    out.add(411, stretches.shape(i, j), headed);
    out.add(413, sight.areaFrom(i), heads);
    int owner = reading.names.from()[i] < j - i ? sight.nameFrom(i) : 0;
    out.add(427, owner, heads);
    int count = reading.repetition.count(surface);
    out.add(414, Stretches.bucket(count), Math.min(j - i, 6));
    out.add(415, stretches.freedom(i, j, count));
    int rule = stretches.rule(i, j);
    out.add(416, rule);
    out.add(417, rule, heads);
    out.add(419, stretches.words(i, j), headed);
    out.add(420, sight.tagRight(i), TextHash.mix(left, heads));
  }

  /** Features of the stretch as a whole that have as many values as there are words. */
  void wording(int i, int j) {
    int surface = reading.hash(i, j);
    int heads = sight.headTo(j);
    out.add(401, surface);
    out.add(405, sight.nextWord(i), sight.wordLeft(j));
    out.add(406, reading.at(i - 1), reading.at(j));
    out.add(412, stretches.shape(i, j), heads);
    out.add(418, sight.wordLeft(i), heads);
    out.add(421, heads, sight.nextWord(j));
    int known = reading.lexicon.usage().phrases().get(surface);
    out.add(422, known);
    out.add(423, known, heads);
    out.add(424, sight.nextCluster(i), sight.clusterLeft(j));
    out.add(425, sight.clusterLeft(i), heads);
    out.add(426, sight.clusterLeft(i), sight.nextCluster(j));
  }

  /** Features of a name behind a conjunction of the grid, after a name of the class. */
  void conjunction(Grid grid, int conjunction, int before) {
    int sign = reading.at(grid.from + grid.conjunctions.at[conjunction]);
    int end = grid.from + grid.conjunctions.ends[conjunction];
    out.add(500, before, sign);
    out.add(501, before, sight.headTo(end));
    out.add(502, before, sight.tagLeft(end));
    out.add(503, before, sight.wordLeft(end));
  }

  private void around(int kind, int i) {
    int l1 = reading.at(i - 1);
    int r1 = reading.at(i);
    out.add(kind, l1);
    out.add(kind + 1, reading.hash(i - 2, i));
    out.add(kind + 2, reading.hash(i - 3, i));
    out.add(kind + 3, r1);
    out.add(kind + 4, reading.hash(i, i + 2));
    out.add(kind + 5, reading.hash(i, i + 3));
    out.add(kind + 6, l1, r1);
    out.add(kind + 7, sight.wordLeft(i));
    out.add(kind + 8, sight.nextWord(i));
    out.add(kind + 9, sight.tagLeft(i));
    out.add(kind + 10, sight.tagRight(i));
    out.add(kind + 11, sight.tagLeft(i), sight.tagRight(i));
    out.add(kind + 12, sight.wordLeft(i), sight.tagRight(i));
    out.add(kind + 13, sight.tagLeft(i), sight.nextWord(i));
    int before = reading.boundary(i) && i > 0 ? reading.words.begins()[i - 1] : i;
    out.add(kind + 14, sight.tagLeft(before), sight.tagLeft(i));
    out.add(kind + 15, sight.wordLeft(before), sight.wordLeft(i));
    out.add(kind + 16, reading.boundary(i) ? 1 : 0);
    int left = sight.clusterLeft(i);
    int right = sight.nextCluster(i);
    out.add(kind + 17, left);
    out.add(kind + 18, right);
    out.add(kind + 19, left, right);
    out.add(kind + 20, sight.clusterLeft(before), left);
  }
}
