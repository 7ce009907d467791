package io.vention.micronaut.processor.scan;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Javadoc's markup taken out of a text. */
final class JavadocText {

  // {@code x}, {@link Type#member label}; the content may have balanced braces of one level
  private static final Pattern INLINE_TAG =
      Pattern.compile("\\{@(\\w+)(?:\\s+((?:[^{}]|\\{[^{}]*})*))?}");
  private static final Pattern LINK = Pattern.compile("(\\S+?(?:\\([^)]*\\))?)(?:\\s+(.*))?");
  private static final Pattern PARAGRAPH =
      Pattern.compile("(?i)\\s*</?(p|ul|ol|dl|pre|h[1-6])\\b[^>]*>\\s*");
  private static final Pattern ITEM = Pattern.compile("(?i)\\s*<(li|dt|dd|tr)\\b[^>]*>\\s*");
  private static final Pattern BREAK = Pattern.compile("(?i)<br\\s*/?>\\s*");
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^>]*>");
  private static final Pattern ENTITY = Pattern.compile("&(#?\\w+);");
  private static final Map<String, String> ENTITIES =
      Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'", "nbsp", " ");

  // stand for the brackets of {@code <T>} while tags are taken out
  private static final char LESS = '\uE000';
  private static final char GREATER = '\uE001';
  private static final char AMPERSAND = '\uE002';

  private JavadocText() {}

  static String plain(String javadoc) {
    String text = INLINE_TAG.matcher(javadoc).replaceAll(JavadocText::inlineTag);
    text = ITEM.matcher(text).replaceAll("\n- ");
    text = PARAGRAPH.matcher(text).replaceAll("\n\n");
    text = BREAK.matcher(text).replaceAll("\n");
    text = TAG.matcher(text).replaceAll("");
    text = ENTITY.matcher(text).replaceAll(JavadocText::entity);
    return tidy(text.replace(LESS, '<').replace(GREATER, '>').replace(AMPERSAND, '&'));
  }

  private static String inlineTag(MatchResult tag) {
    String content = tag.group(2) == null ? "" : tag.group(2);
    String plain =
        switch (tag.group(1)) {
          case "link", "linkplain" -> link(content);
          case "inheritDoc" -> "";
          default -> content;
        };
    return Matcher.quoteReplacement(
        plain.replace('<', LESS).replace('>', GREATER).replace('&', AMPERSAND));
  }

  private static String link(String content) {
    Matcher link = LINK.matcher(content.strip().replaceAll("\\s+", " "));
    if (!link.matches()) {
      return content;
    }
    String target = link.group(1);
    return link.group(2) != null
        ? link.group(2)
        : (target.startsWith("#") ? target.substring(1) : target).replace('#', '.');
  }

  private static String entity(MatchResult entity) {
    String name = entity.group(1);
    String text = ENTITIES.getOrDefault(name, entity.group());
    if (name.matches("#\\d{1,6}")) {
      text = Character.toString(Integer.parseInt(name.substring(1)));
    }
    return Matcher.quoteReplacement(text);
  }

  /** Without spaces around lines, nor more than one empty line between them. */
  private static String tidy(String text) {
    String lines = text.lines().map(String::strip).collect(Collectors.joining("\n"));
    return lines.replaceAll("\n{3,}", "\n\n").strip();
  }
}
