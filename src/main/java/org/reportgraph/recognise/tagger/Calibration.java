package org.reportgraph.recognise.tagger;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Turns the tagger's own probability of a name into the share of names of like probability that
 * were right in reports it had not learnt from: a rising step function, fitted by pooling adjacent
 * violators over bins of equal size (isotonic regression).
 */
public final class Calibration {
  private static final int BINS = 20;

  /** Upper ends of the steps, rising. */
  private final double[] bounds;

  /** Share of right names in each step, rising. */
  private final double[] shares;

  private Calibration(double[] bounds, double[] shares) {
    this.bounds = bounds;
    this.shares = shares;
  }

  /**
   * A name found in a report not learnt from.
   *
   * @param probability as the tagger told it, 0 to 1
   * @param right whether it is annotated letter for letter
   */
  public record Outcome(double probability, boolean right) {}

  private static final class Step {
    private double bound;
    private int right;
    private int all;

    /** A little less than the observed share, so that nothing is quite certain. */
    private double share() {
      return (right + 1.0) / (all + 2.0);
    }
  }

  static Calibration none() {
    return new Calibration(new double[0], new double[0]);
  }

  /** Fits to what was seen; the more outcomes, the finer. */
  public static Calibration fit(List<Outcome> outcomes) {
    List<Outcome> sorted = new ArrayList<>(outcomes);
    sorted.sort(Comparator.comparingDouble(Outcome::probability));
    List<Step> steps = new ArrayList<>();
    int size = Math.max(1, (sorted.size() + BINS - 1) / BINS);
    for (int from = 0; from < sorted.size(); from += size) {
      Step step = new Step();
      for (Outcome outcome : sorted.subList(from, Math.min(sorted.size(), from + size))) {
        step.bound = outcome.probability();
        step.all++;
        step.right += outcome.right() ? 1 : 0;
      }
      steps.add(step);
      pool(steps);
    }
    return new Calibration(
        steps.stream().mapToDouble(step -> step.bound).toArray(),
        steps.stream().mapToDouble(Step::share).toArray());
  }

  /** The share of right names among those of like probability, above 0 and below 1. */
  public double apply(double probability) {
    for (int i = 0; i < bounds.length; i++) {
      if (probability <= bounds[i] || i == bounds.length - 1) {
        return shares[i];
      }
    }
    return Math.max(0.01, Math.min(0.99, probability));
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(bounds.length);
    for (int i = 0; i < bounds.length; i++) {
      out.writeDouble(bounds[i]);
      out.writeDouble(shares[i]);
    }
  }

  static Calibration read(DataInput in) throws IOException {
    int size = in.readInt();
    double[] bounds = new double[size];
    double[] shares = new double[size];
    for (int i = 0; i < size; i++) {
      bounds[i] = in.readDouble();
      shares[i] = in.readDouble();
    }
    return new Calibration(bounds, shares);
  }

  private static void pool(List<Step> steps) {
    while (steps.size() > 1) {
      Step last = steps.get(steps.size() - 1);
      Step before = steps.get(steps.size() - 2);
      if (before.share() < last.share()) {
        return;
      }
      before.bound = last.bound;
      before.right += last.right;
      before.all += last.all;
      steps.remove(steps.size() - 1);
    }
  }
}
