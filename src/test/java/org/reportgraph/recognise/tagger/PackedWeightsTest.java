package org.reportgraph.recognise.tagger;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PackedWeightsTest {
  private static final byte[] LOW = {-127, 127, -1, 0, 1, -2, 3, -4, 5, -6, 7, -8, 9, -10, 11, -12};
  private static final byte[] HIGH = {-127, -127, -127, 1, 0, 0, 0, 0, 1, 1, 1, 1, -1, -1, -1, -1};

  @Test
  void addsEachWeightByItself() {
    PackedWeights weights = weights();

    int[] sum = sum(weights, 17, 23, 17, 99);

    int[] expected = IntStream.range(0, LOW.length).map(k -> 2 * LOW[k] + HIGH[k]).toArray();
    assertArrayEquals(expected, sum);
  }

  @Test
  void roundsToTheNearestStepWithinAByte() {
    assertEquals(2, PackedWeights.steps(0.051f));
    assertEquals(-127, PackedWeights.steps(-80));
  }

  @Test
  void readsWhatItWrote() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    weights().write(new DataOutputStream(out));

    PackedWeights read =
        PackedWeights.read(new DataInputStream(new ByteArrayInputStream(out.toByteArray())));

    assertArrayEquals(sum(weights(), 17, 23), sum(read, 17, 23));
  }

  private static PackedWeights weights() {
    PackedWeights weights = new PackedWeights(2);
    weights.add(feature(17), LOW);
    weights.add(feature(23), HIGH);
    return weights;
  }

  private static int[] sum(PackedWeights weights, int... kinds) {
    Hashes hashes = new Hashes();
    for (int kind : kinds) {
      hashes.add(kind, 0);
    }
    long[] packed = new long[PackedWeights.NUMBERS];
    weights.addTo(packed, 0, hashes);
    int[] sum = new int[Weights.WIDTH];
    PackedWeights.unpack(packed, 0, sum);
    return sum;
  }

  private static int feature(int kind) {
    return TextHash.mix(kind, 0);
  }
}
