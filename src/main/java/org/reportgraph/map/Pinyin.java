package org.reportgraph.map;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.regex.Pattern;

/** Hanyu Pinyin of names, without tones, syllables apart: {@code gui yang shi}. */
public final class Pinyin {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private Pinyin() {}

  /** The name's syllables, one a Chinese character; other letters as they are. */
  public static String of(String name) {
    return SPACE
        .matcher(PinyinHelper.toPinyin(name, PinyinStyleEnum.NORMAL))
        .replaceAll(" ")
        .strip();
  }
}
