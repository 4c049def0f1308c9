package ai.magichour.helpcenter.projects;

import ai.magichour.helpcenter.ledger.Line;
import ai.magichour.helpcenter.ledger.Standing;
import ai.magichour.helpcenter.ledger.Sums;
import ai.magichour.helpcenter.web.Formats;
import java.util.List;

/** What can be said of a project that the ledger names and the platform hasn't told us about. */
public record ArrivingPage(String id, Sums sums, List<Line> lines, Standing standing, Formats formats) {}
