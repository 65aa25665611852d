#include "agent/cli/session_follow.h"

#include "agent/cli/session_record_text.h"
#include "tests/fakes/fake_agent.h"
#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::LogEvent;
using control::LogPayload;
using control::SessionPayload;
using tests::FakeAgent;

class SessionFollowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_agent = std::make_unique<FakeAgent>();
        m_client = std::make_unique<control::ControlClient>(m_agent->paths(), m_agent->channels(), m_agent->clock);
        m_written.clear();
        m_errors.clear();
        m_logs.clear();
    }

    void cleanup()
    {
        m_view.reset();
        m_client.reset();
        m_agent.reset();
    }

    void aSessionIsFoundByWhatPeopleKnow()
    {
        SessionPayload older = made(u"s-1"_s);
        older.endedAt = Instant(1s);
        const SessionPayload live = made(u"s-2"_s);
        const QList<SessionPayload> all{older, live};
        QCOMPARE(findSession(all, u"s-1"_s)->sessionId, u"s-1"_s);
        QCOMPARE(findSession(all, u"eng-1"_s)->sessionId, u"s-2"_s);
        QVERIFY(!findSession(all, u"s-3"_s));
    }

    void showsAPageAfterAnotherAndEnds()
    {
        m_logs = {{.events = {thought(1, u"one"_s)}, .cursor = 1, .more = true},
            {.events = {thought(2, u"two"_s)}, .cursor = 2}};
        QSignalSpy finished = start(u"ENG-1"_s, {});
        answerAll();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toInt(), 0);
        QVERIFY(m_written.startsWith(u"ENG-1  Fix it\n"_s));
        QVERIFY(
            m_written.indexOf(u"  one\n"_s) > 0 && m_written.indexOf(u"  two\n"_s) > m_written.indexOf(u"  one\n"_s));
        QCOMPARE(m_asked.last(), u"/api/daemon/logs?sessionId=s-1&cursor=1&wait=0"_s);
    }

    void followsUntilTheEnd()
    {
        m_logs = {{.events = {thought(1, u"one"_s)}, .cursor = 1}, {.events = {}, .cursor = 1},
            {.events = {thought(2, u"two"_s)}, .cursor = 2}, {.events = {}, .cursor = 3, .ended = true}};
        QSignalSpy finished = start(u"s-1"_s, {.follows = true});
        answerAll();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(m_written.count(u"  one\n"_s), 1);
        QVERIFY(m_written.contains(u"  two\n"_s));
        QCOMPARE(m_asked.last(), u"/api/daemon/logs?sessionId=s-1&cursor=2&wait=8"_s);
    }

    void jsonIsALineForEachEventWhileItFollows()
    {
        m_logs = {{.events = {thought(1, u"one"_s), thought(2, u"two"_s)}, .cursor = 2, .ended = true}};
        start(u"s-1"_s, {.follows = true, .asJson = true});
        answerAll();
        const QStringList lines = m_written.trimmed().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines.last().toUtf8())["data"_L1]["text"_L1], u"two"_s);
    }

    void jsonIsOneDocumentElse()
    {
        m_logs = {{.events = {thought(1, u"one"_s)}, .cursor = 1}};
        start(u"s-1"_s, {.asJson = true});
        answerAll();
        const QJsonDocument whole = QJsonDocument::fromJson(m_written.toUtf8());
        QCOMPARE(whole["session"_L1]["sessionId"_L1], u"s-1"_s);
        QCOMPARE(whole["events"_L1].toArray().size(), 1);
    }

    void saysThatTheAgentIsGone()
    {
        m_logs = {{.events = {thought(1, u"one"_s)}, .cursor = 1}};
        QSignalSpy finished = start(u"s-1"_s, {.follows = true});
        answerAll();
        QCOMPARE(finished.size(), 0);
        for (int i = 0; i < 60 && finished.isEmpty(); ++i) {
            m_agent->turn();
            while (m_agent->transport.waiting() > 0)
                m_agent->transport.answer(fail(Error{.kind = ErrorKind::Offline}));
            m_agent->clock.advance(5s);
        }
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.first().first().toInt(), 1);
        QCOMPARE(m_errors.size(), 2);
        QCOMPARE(m_errors.first(), u"The agent does not answer; trying again."_s);
        QVERIFY(m_errors.last().startsWith(u"The agent is gone. "_s));
    }

    void anUnknownSessionIsSaid()
    {
        QSignalSpy finished = start(u"s-9"_s, {});
        answerAll();
        QCOMPARE(finished.first().first().toInt(), 1);
        QCOMPARE(m_errors, QStringList{u"This computer's agent has no session of that name: s-9"_s});
    }

    void events_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QStringList>("expected"); // without the time
        const auto row = [](const char *name, const char *type, const char *data, QStringList expected) {
            QTest::newRow(name) << QString::fromLatin1(type) << QByteArray(data) << expected;
        };
        row("a thought of two lines", "thought", R"({"text":"one\n\ntwo"})", {u"one"_s, u"two"_s});
        row("a trick", "thought", "{\"text\":\"a\\u001b[2Kb\"}", {u"a [2Kb"_s});
        row("an action", "action", R"({"tool":"Bash","input":{"command":"make"},"output":"ok","isError":true})",
            {u"Bash  make  failed"_s, u"ok"_s});
        row("a plan", "plan",
            R"({"entries":[{"text":"Look","status":"completed"},{"text":"Do","status":"in_progress"}]})",
            {u"plan"_s, u"[x] Look"_s, u"[>] Do"_s});
        row("a change", "diff", R"({"path":"a.c","before":"1\n2\n3","after":"1\n4\n3\n5"})",
            {u"changed a.c (+2 −1)"_s});
        row("lines that changed places", "diff", R"({"path":"a.c","before":"1\n2\n","after":"2\n1\n"})",
            {u"changed a.c (+1 −1)"_s});
        row("a new file", "diff", R"({"path":"a.c","after":"1\n2"})", {u"new file a.c (2 lines)"_s});
        row("a decision", "decided", R"({"operation":"execute","command":"sudo ls","allowed":false,"by":"nobody"})",
            {u"not allowed (nobody) execute: sudo ls"_s});
        row("the end", "outcome", R"({"kind":"failed","message":"time limit"})", {u"ended: failed"_s, u"time limit"_s});
        row("a limit", "waiting", R"({"why":"limit","detail":"5 hours"})",
            {u"waits for a limit of its provider: 5 hours"_s});
        row("mere thinking", "waiting", R"({"why":"thinking"})", {});
        row("of a later version", "marvel", R"({"text":"x"})", {});
    }

    void events()
    {
        QFETCH(QString, type);
        QFETCH(QByteArray, data);
        QFETCH(QStringList, expected);
        QStringList lines = eventLines({1, Instant(0s), type, QJsonDocument::fromJson(data).object()});
        for (QString &line : lines)
            line = line.mid(line == lines.first() ? 10 : 12);
        QCOMPARE(lines, expected);
    }

    void longOutputIsShortened()
    {
        const QString output = QStringList(100, u"line"_s).join(u'\n');
        const QStringList lines
            = eventLines({1, Instant(0s), u"action"_s, {{u"tool"_s, u"Bash"_s}, {u"output"_s, output}}});
        QCOMPARE(lines.size(), 9);
        QVERIFY(lines.last().endsWith(u"… 93 more lines"_s));
    }

    void itSaysWhyItWaits()
    {
        SessionPayload session = made(u"s-1"_s);
        session.waiting = {.why = u"tool"_s, .detail = u"make"_s, .since = Instant(0s)};
        session.plan = {1, 3, u"Do"_s};
        const QStringList lines = summaryLines(session, Instant(180s));
        QVERIFY(lines.contains(u"Waits for the tool make for 3 min"_s));
        QVERIFY(lines.contains(u"Plan      1 of 3 done: Do"_s));
    }

private:
    static SessionPayload made(const QString &id)
    {
        return {.sessionId = id, .issueIdentifier = u"ENG-1"_s, .title = u"Fix it"_s, .state = u"running"_s};
    }

    static LogEvent thought(qint64 seq, const QString &text)
    {
        return {seq, Instant(0s), u"thought"_s, {{u"text"_s, text}}};
    }

    QSignalSpy start(const QString &name, SessionFollow::Options options)
    {
        options.write = [this](const QString &text) { m_written += text; };
        options.writeError = [this](const QString &text) { m_errors.append(text); };
        m_view = std::make_unique<SessionFollow>(*m_client, m_agent->clock, options);
        m_view->start(name);
        return QSignalSpy(m_view.get(), &SessionFollow::finished);
    }

    // All that is asked, until there is no more of the log.
    void answerAll()
    {
        for (int i = 0; i < 50; ++i) {
            m_agent->turn();
            if (m_agent->transport.waiting() == 0)
                return;
            const QString path = m_agent->transport.oldestWaiting().path;
            if (path.startsWith(u"/api/daemon/hello"_s)) {
                m_agent->sayHello();
            } else if (path.startsWith(u"/api/daemon/sessions"_s)) {
                m_agent->transport.answer(http::Response{
                    .status = 200, .body = {}, .root = control::toJson(QList{made(u"s-1"_s)}), .date = {}});
            } else if (m_logs.isEmpty()) {
                return;
            } else {
                m_asked.append(path);
                m_agent->transport.answer(200, control::toJson(m_logs.takeFirst()));
            }
        }
    }

    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<control::ControlClient> m_client;
    std::unique_ptr<SessionFollow> m_view;
    QList<LogPayload> m_logs;
    QStringList m_asked;
    QString m_written;
    QStringList m_errors;
};

RENSEI_TEST(SessionFollowTest)

} // namespace rensei::cli
#include "tst_session_follow.moc"
