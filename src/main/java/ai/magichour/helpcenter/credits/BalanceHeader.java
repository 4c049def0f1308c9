package ai.magichour.helpcenter.credits;

import ai.magichour.helpcenter.accounts.Account;
import ai.magichour.helpcenter.ledger.Standings;
import ai.magichour.helpcenter.web.live.Header;
import ai.magichour.helpcenter.web.live.Reader;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** The live balance that every page carries, and what we don't know about it. */
@Named("header")
@ApplicationScoped
public class BalanceHeader implements Header {

    @Inject
    Standings standings;

    @Inject
    Account account;

    @Inject
    Clock clock;

    /** The balance of whoever is signed in. */
    public Balance getBalance() {
        return new Balance(standings.of(account.id()), account.formats());
    }

    @Override
    public Map<Reader, String> render(Collection<Reader> readers) {
        var known =
                standings.of(readers.stream().map(Reader::customer).distinct().toList());
        var now = clock.instant();
        var rendered = new HashMap<Reader, String>();
        for (var reader : readers) {
            var formats = reader.formats(now);
            rendered.put(
                    reader,
                    Templates.header(new Balance(known.get(reader.customer()), formats))
                            .setLocale(reader.locale())
                            .render());
        }
        return rendered;
    }
}
