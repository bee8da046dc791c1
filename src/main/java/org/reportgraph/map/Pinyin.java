package org.reportgraph.map;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.regex.Pattern;
import org.apache.jena.atlas.lib.Cache;
import org.apache.jena.atlas.lib.CacheFactory;

/** Hanyu Pinyin of names, without tones, syllables apart: {@code gui yang shi}. */
public final class Pinyin {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  // A name is spoken for the graph and again for the search index.
  private static final Cache<String, String> SPOKEN = CacheFactory.createCache(10_000);

  private Pinyin() {}

  /** The name's syllables, one a Chinese character; other letters as they are. */
  public static String of(String name) {
    return SPOKEN.get(name, Pinyin::spoken);
  }

  private static String spoken(String name) {
    return SPACE
        .matcher(PinyinHelper.toPinyin(name, PinyinStyleEnum.NORMAL))
        .replaceAll(" ")
        .strip();
  }
}
