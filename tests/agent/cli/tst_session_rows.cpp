#include "agent/cli/session_rows.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;
using namespace std::chrono_literals;
using control::SessionPayload;

static const Instant now{std::chrono::milliseconds(1'780'410'120'000)}; // 2026-06-02T14:22:00Z

static SessionPayload running(const QString &identifier)
{
    return {.sessionId = u"id-"_s + identifier,
        .issueIdentifier = identifier,
        .title = u"Login test is flaky"_s,
        .workType = u"qa"_s,
        .state = u"running"_s,
        .status = u"running"_s,
        .acceptedAt = now - 61s,
        .startedAt = now - 60s};
}

static SessionPayload ended(const QString &identifier, const QString &status)
{
    SessionPayload session = running(identifier);
    session.state = u"ended"_s;
    session.status = status;
    session.endedAt = now - 10s;
    session.costUsd = 0.14;
    return session;
}

class TestSessionRows : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aTableHasALinePerSession()
    {
        SessionPayload first = running(u"ENG-124"_s);
        first.lastActivity = SessionPayload::Activity{u"action"_s, u"Running the tests"_s};
        SessionPayload second = ended(u"ENG-90"_s, u"completed"_s);
        second.startedAt = now - 18min;
        QCOMPARE(tableLines({first, second}, now),
            (QStringList{
                u"Identifier  Status     Work type  Started  Duration   Cost  Last activity"_s,
                u"ENG-124     running    qa         14:21       1 min      –  Running the tests"_s,
                u"ENG-90      completed  qa         14:04      17 min  $0.14  –"_s,
            }));
    }

    void anEmptyListIsASentence() { QCOMPARE(tableLines({}, now), QStringList{u"No sessions."_s}); }

    void unknownValuesAreDashes()
    {
        const SessionPayload bare{.sessionId = u"s1"_s, .state = {}};
        QCOMPARE(tableLines({bare}, now).last(), u"s1          –       –          –               –     –  –"_s);
    }

    void linesFitTheTerminal()
    {
        SessionPayload session = running(u"ENG-1"_s);
        session.lastActivity = SessionPayload::Activity{u"action"_s, u"x"_s.repeated(300)};
        const QStringList lines = tableLines({session}, now, 79);
        QCOMPARE(lines.last().size(), 79);
        QVERIFY(lines.last().endsWith(u'…'));
        QVERIFY(!lines.first().endsWith(u'…'));
    }

    void controlCharactersAreRemoved()
    {
        SessionPayload session = running(u"ENG\x1b]0;x\a-1"_s);
        session.title = u"a\nb\x9b"
                        u"2J"_s;
        session.lastActivity = SessionPayload::Activity{u"action"_s, u"\r\x1b[31m"_s};
        const QString all = tableLines({session}, now).join(u' ') + changeLines({}, {session}, now).join(u' ');
        for (const QChar c : all)
            QVERIFY(c.category() != QChar::Other_Control);
    }

    void statusTexts_data()
    {
        QTest::addColumn<SessionPayload>("session");
        QTest::addColumn<QString>("text");
        SessionPayload stopping = running(u"E-1"_s);
        stopping.stopping = true;
        SessionPayload stopped = ended(u"E-1"_s, u"stopped"_s);
        stopped.stopping = true;
        SessionPayload accepted = running(u"E-1"_s);
        accepted.status.clear();
        accepted.state = u"accepted"_s;
        QTest::newRow("the platform's status") << running(u"E-1"_s) << u"running"_s;
        QTest::newRow("completed") << ended(u"E-1"_s, u"completed"_s) << u"completed"_s;
        QTest::newRow("stop requested") << stopping << u"stopping"_s;
        QTest::newRow("stopped") << stopped << u"stopped"_s;
        QTest::newRow("before the platform has a status") << accepted << u"accepted"_s;
    }

    void statusTexts()
    {
        QFETCH(SessionPayload, session);
        QTEST(statusText(session), "text");
    }

    void runningSessionsComeFirstThenTheNewest()
    {
        SessionPayload old = running(u"E-old"_s);
        old.acceptedAt = now - 1h;
        SessionPayload longAgo = ended(u"E-before"_s, u"failed"_s);
        longAgo.endedAt = now - 2h;
        QStringList order;
        for (const SessionPayload &session :
            sorted({longAgo, old, ended(u"E-done"_s, u"completed"_s), running(u"E-new"_s)}))
            order.append(session.issueIdentifier);
        QCOMPARE(order, (QStringList{u"E-new"_s, u"E-old"_s, u"E-done"_s, u"E-before"_s}));
    }

    void eachStatusChangeIsALine()
    {
        const QString started = u"14:22:00  ENG-1       running     qa  Login test is flaky"_s;
        QCOMPARE(changeLines({}, {running(u"ENG-1"_s)}, now), QStringList{started});
        SessionPayload costlier = running(u"ENG-1"_s);
        costlier.costUsd = 1;
        QCOMPARE(changeLines({running(u"ENG-1"_s)}, {costlier}, now), QStringList());
        QCOMPARE(changeLines({running(u"ENG-1"_s)}, {ended(u"ENG-1"_s, u"completed"_s), running(u"ENG-2"_s)}, now),
            (QStringList{u"14:22:00  ENG-1       completed   qa  50 s  $0.14"_s,
                u"14:22:00  ENG-2       running     qa  Login test is flaky"_s}));
        QCOMPARE(changeLines({running(u"ENG-1"_s)}, {}, now), QStringList());
    }

    void theExitReasonIsShown()
    {
        SessionPayload failed = ended(u"ENG-1"_s, u"failed"_s);
        failed.exitReason = u"host agent restarted"_s;
        failed.costUsd.reset();
        QCOMPARE(changeLines({}, {failed}, now),
            QStringList{u"14:22:00  ENG-1       failed      qa  50 s  –  host agent restarted"_s});
    }
};

RENSEI_TEST(TestSessionRows)
#include "tst_session_rows.moc"
