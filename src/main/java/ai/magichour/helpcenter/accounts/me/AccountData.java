package ai.magichour.helpcenter.accounts.me;

import ai.magichour.helpcenter.accounts.Customer;
import ai.magichour.helpcenter.accounts.Kept;
import ai.magichour.helpcenter.accounts.OwnData;
import ai.magichour.helpcenter.accounts.Slices;
import ai.magichour.helpcenter.web.Formats;
import com.fasterxml.jackson.core.JsonGenerator;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** The person themselves: how they are called, where mail goes, what they set. */
@ApplicationScoped
@Priority(100)
class AccountData implements OwnData {

    @Inject
    Clock clock;

    @Override
    public List<Kept> kept(Formats reader) {
        var words = reader.words(MeWords.class);
        return List.of(
                Kept.removable("identity", words.keptIdentity(), words.keptIdentityUntil(), words.keptIdentityWhy()),
                Kept.removable("settings", words.keptSettings(), words.keptSettingsUntil(), words.keptSettingsWhy()),
                Kept.staying(words.keptSubject(), words.keptSubjectUntil(), words.keptSubjectWhy()),
                Kept.staying(words.keptUse(), words.keptUseUntil(), words.keptUseWhy()),
                Kept.staying(words.keptActs(), words.keptActsUntil(), words.keptActsWhy()));
    }

    @Override
    public void write(UUID customer, JsonGenerator json) throws IOException {
        var person = QuarkusTransaction.requiringNew().call(() -> Customer.<Customer>findById(customer));
        json.writeObjectFieldStart("account");
        json.writeStringField("provider", person.issuer);
        json.writeStringField("subject", person.subject);
        json.writeStringField("name", person.name);
        json.writeStringField("mail", person.mail);
        json.writeStringField("ownMail", person.ownMail);
        json.writeStringField("zone", person.zone);
        json.writeStringField("ownZone", person.ownZone);
        json.writeStringField("ownLanguage", person.ownLanguage);
        json.writeStringField("browserLanguage", person.browserLanguage);
        json.writePOJOField("createdAt", person.createdAt);
        json.writePOJOField("seenAt", person.seenAt);
        json.writePOJOField("deletionAskedAt", person.forgottenAt);
        json.writeEndObject();
        Slices.<Confirmation>write(json, "addressesToConfirm", last -> Confirmation.after(customer, last), asked -> {
            json.writeStringField("address", asked.address);
            json.writePOJOField("askedAt", asked.askedAt);
            json.writePOJOField("confirmedAt", asked.confirmedAt);
        });
    }

    @Override
    public Map<String, Integer> forget(UUID customer) {
        var person = Customer.<Customer>findById(customer);
        var identity = Stream.of(person.name, person.mail, person.ownMail)
                .filter(Objects::nonNull)
                .count();
        var settings = Stream.of(person.zone, person.ownZone, person.ownLanguage, person.browserLanguage)
                .filter(Objects::nonNull)
                .count();
        var asked = Confirmation.delete("customerId", customer);
        person.forget(clock.instant());
        return Map.of("identity", (int) (identity + asked), "settings", (int) settings);
    }
}
