#include "app/model/sessions/local_session.h"

#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace app;
using control::SessionPayload;
using platform::PublicSession;
using platform::PublicStatus;

class LocalSessionTest : public QObject {
    Q_OBJECT

    static QString match(const PublicSession &listed, const QList<SessionPayload> &local, bool isOnly = true)
    {
        const SessionPayload *found = localSession(listed, local, isOnly);
        return found ? found->sessionId : QString();
    }

    static PublicSession listed(const QString &id)
    {
        return {.id = id, .identifier = u"ENG-1"_s, .status = PublicStatus::Working};
    }

private Q_SLOTS:
    void thePublicIdComesFirst()
    {
        const QList<SessionPayload> local{{.sessionId = u"one"_s, .issueIdentifier = u"ENG-1"_s},
            {.sessionId = u"two"_s, .sessionPublicId = u"p2"_s, .issueIdentifier = u"ENG-9"_s}};
        QCOMPARE(match(listed(u"p2"_s), local), u"two"_s);
    }

    void theHashOfTheIdComesSecond()
    {
        // sha256("one"), first 16 hex digits.
        const QList<SessionPayload> local{{.sessionId = u"one"_s}};
        QCOMPARE(match(listed(u"7692c3ad3540bb80"_s), local), u"one"_s);
        QCOMPARE(match(listed(u"7692c3ad3540bb81"_s), local), QString());
    }

    void aUniqueIssueComesThird()
    {
        QList<SessionPayload> local{{.sessionId = u"one"_s, .issueIdentifier = u"ENG-1"_s}};
        QCOMPARE(match(listed(u"x"_s), local), u"one"_s);
        QCOMPARE(match(listed(u"x"_s), local, false), QString());
        PublicSession ended = listed(u"x"_s);
        ended.status = PublicStatus::Completed;
        QCOMPARE(match(ended, local), QString());
        local.append({.sessionId = u"two"_s, .issueIdentifier = u"ENG-1"_s});
        QCOMPARE(match(listed(u"x"_s), local), QString());
        local.last().endedAt = Instant();
        QCOMPARE(match(listed(u"x"_s), local), u"one"_s);
        PublicSession nameless = listed(u"x"_s);
        nameless.identifier.clear();
        QCOMPARE(match(nameless, {{.sessionId = u"three"_s}}), QString());
    }

    void aSessionWithAnotherPublicIdDoesNotMatch()
    {
        QCOMPARE(
            match(listed(u"x"_s), {{.sessionId = u"one"_s, .sessionPublicId = u"y"_s, .issueIdentifier = u"ENG-1"_s}}),
            QString());
    }
};

RENSEI_TEST(LocalSessionTest)

} // namespace rensei::tests

#include "tst_local_session.moc"
