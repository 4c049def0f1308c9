package ai.magichour.helpcenter.accounts.me;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The time zones one can choose from: those named after a place, by the part of the world it is in. */
final class Zones {

    private static final Set<String> AREAS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    /** A part of the world and its zones. */
    public record Area(String name, List<Zone> zones) {}

    /** A zone and the place it is named after: "Europe/Berlin", "Berlin". */
    public record Zone(String id, String place) {}

    static final String UTC = "UTC";
    static final List<Area> ALL = read();

    private Zones() {}

    static boolean isOne(String id) {
        return id.equals(UTC)
                || ALL.stream()
                        .flatMap(area -> area.zones().stream())
                        .anyMatch(zone -> zone.id().equals(id));
    }

    private static List<Area> read() {
        Map<String, List<Zone>> areas = new LinkedHashMap<>();
        for (var id : new TreeSet<>(ZoneId.getAvailableZoneIds())) {
            var slash = id.indexOf('/');
            if (slash > 0 && AREAS.contains(id.substring(0, slash))) {
                var place = id.substring(slash + 1).replace('_', ' ').replace("/", ", ");
                areas.computeIfAbsent(id.substring(0, slash), area -> new ArrayList<>())
                        .add(new Zone(id, place));
            }
        }
        return areas.entrySet().stream()
                .map(area -> new Area(area.getKey(), List.copyOf(area.getValue())))
                .toList();
    }
}
