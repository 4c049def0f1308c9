package ai.magichour.helpcenter.web;

import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Numbers and times in a reader's words: their language, their zone, always named, and one {@code now} for the whole
 * page.
 */
public record Formats(ZoneId zone, Locale locale, Instant now) {

    /** Finding a format costs more than using it. Two threads can't use one at once, so each use has a copy. */
    private static final Map<Locale, NumberFormat> NUMBERS = new ConcurrentHashMap<>();

    private static final Map<Locale, NumberFormat> DECIMALS = new ConcurrentHashMap<>();

    private static final Map<String, DateTimeFormatter> TIMES = new ConcurrentHashMap<>();

    /** The same zone and moment in another language. */
    public Formats in(Locale language) {
        return new Formats(zone, language, now);
    }

    /** The words of a message bundle in the reader's language. */
    public <T> T words(Class<T> bundle) {
        return Languages.words(bundle, locale);
    }

    public boolean isEnglish() {
        return locale.equals(Locale.ENGLISH);
    }

    /** "480p, 720p or 1080p" */
    public String or(List<String> choices) {
        return listed(choices, Unit.isGerman(locale) ? " oder " : " or ");
    }

    /** "one, two and three" */
    public String and(List<String> things) {
        return listed(things, Unit.isGerman(locale) ? " und " : " and ");
    }

    private static String listed(List<String> all, String beforeLast) {
        var last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + beforeLast + all.get(last);
    }

    /** "1,240", "1.240" */
    public String number(Number value) {
        var format = NUMBERS.computeIfAbsent(locale, NumberFormat::getIntegerInstance);
        return ((NumberFormat) format.clone()).format(value.longValue());
    }

    /** "3.92", "24" */
    public String decimal(double value) {
        var format = (NumberFormat) DECIMALS.computeIfAbsent(locale, NumberFormat::getNumberInstance)
                .clone();
        format.setMaximumFractionDigits(2);
        return format.format(value);
    }

    /** "+95" or "−95", with a real minus sign. */
    public String signed(long value) {
        return value < 0 ? "−" + number(value).replaceFirst("^[-−]", "") : "+" + number(value);
    }

    /** "1 credit", "95 credits" */
    public String credits(Number value) {
        return count(value, Unit.CREDIT);
    }

    /** "1 suggestion", "3 suggestions" */
    public String suggestions(Number value) {
        return count(value, Unit.SUGGESTION);
    }

    /** "1 day", "3 days", "3 Tage" */
    public String count(Number value, Unit unit) {
        return number(value) + " " + unit.word(value.longValue() == 1, locale);
    }

    /** The word alone, for one of it or for many. */
    public String unit(Unit unit, boolean isOne) {
        return unit.word(isOne, locale);
    }

    /** "1 project", "3 projects": a count with its word, where the caller knows the reader's language. */
    public String count(Number value, String one, String many) {
        return number(value) + " " + (value.longValue() == 1 ? one : many);
    }

    /** "14:05 UTC" today, "3 May, 14:05 UTC" this year, "3 May 2025, 14:05 UTC" before. */
    public String moment(Instant at) {
        return plain(at) + " " + zoneName(at);
    }

    /** The same without the zone, where a heading or a caption names it. */
    public String plain(Instant at) {
        var then = at.atZone(zone);
        var today = now.atZone(zone);
        var time = then.format(times("HH:mm"));
        if (then.toLocalDate().equals(today.toLocalDate())) {
            return time;
        }
        return day(then, today) + ", " + time;
    }

    /** "3 May" or "3 May 2025" */
    public String day(Instant at) {
        return day(at.atZone(zone), now.atZone(zone));
    }

    /** What a machine reads in {@code <time datetime>}. */
    public String iso(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** "UTC", or in Berlin "CET" in winter and "CEST" in summer. */
    private String zoneName(Instant at) {
        return zone.getId().equals("Z") ? "UTC" : times("zzz").format(at.atZone(zone));
    }

    /** "UTC", "Central European Time": for a caption. */
    public String zoneFullName() {
        return zone.getId().equals("Z") ? "UTC" : zone.getDisplayName(TextStyle.FULL, locale);
    }

    /** "12 seconds", "3 minutes", "2 hours", "4 days": rounded up, since it is said of waiting. */
    public String duration(Duration length) {
        var seconds = Math.max(1, length.toSeconds());
        if (seconds < 60) {
            return count(seconds, Unit.SECOND);
        }
        if (seconds < 3600) {
            return count((seconds + 59) / 60, Unit.MINUTE);
        }
        if (seconds < 48 * 3600) {
            return count((seconds + 3599) / 3600, Unit.HOUR);
        }
        return count((seconds + 86_399) / 86_400, Unit.DAY);
    }

    private String day(ZonedDateTime then, ZonedDateTime today) {
        var day = Unit.isGerman(locale) ? "d. MMMM" : "d MMM";
        return then.format(times(then.getYear() == today.getYear() ? day : day + " yyyy"));
    }

    private DateTimeFormatter times(String pattern) {
        return TIMES.computeIfAbsent(pattern + locale, key -> DateTimeFormatter.ofPattern(pattern, locale));
    }
}
