#include "agent/cli/approval_watch.h"

#include "agent/cli/approval_text.h"
#include "tests/fakes/fake_agent.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::ApprovalPayload;
using tests::FakeAgent;
using MaybeDecision = std::optional<TypedDecision>;

class ApprovalWatchTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_agent = std::make_unique<FakeAgent>();
        m_client = std::make_unique<control::ControlClient>(m_agent->paths(), m_agent->channels(), m_agent->clock);
        m_written.clear();
        m_watch = std::make_unique<ApprovalWatch>(
            *m_client, m_agent->clock, [this](const QString &text) { m_written += text; });
    }

    void cleanup()
    {
        m_watch.reset();
        m_client.reset();
        m_agent.reset();
    }

    void typedDecisions_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<MaybeDecision>("expected");
        const auto row = [](const char *line, MaybeDecision expected) {
            QTest::newRow(line) << QString::fromLatin1(line) << expected;
        };
        row("allow 2", TypedDecision{true, false, 2});
        row(" A  2 ", TypedDecision{true, false, 2});
        row("a", TypedDecision{true, false, {}});
        row("always 1", TypedDecision{true, true, 1});
        row("al", TypedDecision{true, true, {}});
        row("reject 1", TypedDecision{false, false, 1});
        row("r", TypedDecision{false, false, {}});
        row("never 12", TypedDecision{false, true, 12});
        for (const char *wrong : {"", "yes", "allow x", "allow 0", "allow -1", "allow 1 2", "1", "allow1", "alw"})
            row(wrong, {});
    }

    void typedDecisions()
    {
        QFETCH(QString, line);
        QFETCH(MaybeDecision, expected);
        QVERIFY(parseTypedDecision(line) == expected);
    }

    void showsTheWholeCommandWithoutItsTricks()
    {
        ApprovalPayload approval = made(u"id-1"_s);
        approval.command = u"sudo ls\n\x1b[2Kls"_s;
        const QStringList lines = approvalLines(approval, m_agent->clock.utcNow());
        QCOMPARE(lines.at(0), u"ENG-1  execute: Look"_s);
        QCOMPARE(lines.at(1), u"    $ sudo ls"_s);
        QVERIFY(!lines.join(u""_s).contains(QChar(0x1b)));
        QVERIFY(lines.contains(u"    asked because it is so"_s));
        QVERIFY(lines.last().endsWith(u"id-1"_s));
    }

    void saysThatSomebodyIsThereAndAsksWhatIsOpen()
    {
        m_watch->start();
        answerAll({});
        QCOMPARE(count(u"/api/daemon/presence"_s), 1);
        QCOMPARE(lastBody(u"/api/daemon/presence"_s).value("seconds"_L1), 45);
        QVERIFY(m_written.startsWith(u"Waiting for requests."_s));
        for (int second = 0; second < 20; ++second) {
            m_agent->clock.advance(1s);
            answerAll({});
        }
        QCOMPARE(count(u"/api/daemon/presence"_s), 2);
        QVERIFY(count(u"/api/daemon/approvals"_s) >= 19);
    }

    void aPersonDecides()
    {
        m_watch->start();
        answerAll({made(u"id-1"_s), made(u"id-2"_s)});
        QVERIFY(m_written.contains(u"[1] ENG-1  execute: Look"_s));
        QVERIFY(m_written.contains(u"[2] ENG-1"_s));
        m_written.clear();
        m_watch->read("all");
        m_watch->read("ow\n");
        QCOMPARE(m_written, u"Several are open; add the number.\n"_s);
        m_watch->read("always 2\nallow 7\nwhat\n");
        QVERIFY(m_written.contains(u"There is no [7]."_s));
        QVERIFY(m_written.contains(u"Type allow"_s));
        answerAll({made(u"id-1"_s)});
        QCOMPARE(lastBody(u"/api/daemon/approvals/id-2"_s),
            (QJsonObject{{u"decision"_s, u"allow"_s}, {u"remember"_s, true}}));
        QVERIFY(m_written.contains(u"[2] allowed."_s));
        QVERIFY(m_written.contains(u"[2] is closed."_s));
        m_watch->read("r\n");
        answerAll({});
        QCOMPARE(lastBody(u"/api/daemon/approvals/id-1"_s),
            (QJsonObject{{u"decision"_s, u"reject"_s}, {u"remember"_s, false}}));
        m_written.clear();
        m_watch->read("a\n");
        QCOMPARE(m_written, u"Nothing is open.\n"_s);
    }

    void whyNothingWasDecidedIsTold_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("text");
        QTest::newRow("too late") << Error{.kind = ErrorKind::Rejected, .httpStatus = 410}
                                  << u"[1] was not open any more; nothing was changed.\n"_s;
        QTest::newRow("no room") << Error{.kind = ErrorKind::Conflict, .httpStatus = 409, .serverText = u"no room"_s}
                                 << u"[1] could not be decided: no room\n"_s;
        QTest::newRow("no agent") << FakeAgent::refused()
                                  << u"[1] could not be decided: the agent does not answer.\n"_s;
        QTest::newRow("no answer") << FakeAgent::silent()
                                   << u"It is not known whether [1] was decided: the agent does "
                                      "not answer. If it is shown again, decide again.\n"_s;
    }

    void whyNothingWasDecidedIsTold()
    {
        QFETCH(Error, error);
        QFETCH(QString, text);
        m_watch->start();
        answerAll({made(u"id-1"_s)});
        m_watch->read("a\n");
        m_decisionError = error;
        answerAll({});
        QVERIFY2(m_written.contains(text), qPrintable(m_written));
    }

    void saysOnceThatTheAgentIsAway()
    {
        QSignalSpy lost(m_watch.get(), &ApprovalWatch::lost);
        m_watch->start();
        answerAll({});
        m_written.clear();
        for (int i = 0; i < 3; ++i) {
            m_agent->clock.advance(1s);
            m_agent->turn();
            while (m_agent->transport.waiting() > 0)
                m_agent->transport.answer(fail(Error{.kind = ErrorKind::Offline}));
        }
        QCOMPARE(m_written, u"The agent does not answer; trying again.\n"_s);
        QCOMPARE(lost.size(), 0);
    }

private:
    ApprovalPayload made(const QString &id) const
    {
        return {.id = id,
            .sessionId = u"s-1"_s,
            .issueIdentifier = u"ENG-1"_s,
            .operation = u"execute"_s,
            .title = u"Look"_s,
            .command = u"sudo ls"_s,
            .reason = u"it is so"_s,
            .since = m_agent->clock.utcNow(),
            .until = m_agent->clock.utcNow() + 15min};
    }

    // Everything that the agent is asked, and what comes of the answers.
    void answerAll(const QList<ApprovalPayload> &approvals)
    {
        for (int i = 0; i < 50; ++i) {
            m_agent->turn(); // a call on an open link is sent a little later
            if (m_agent->transport.waiting() == 0)
                return;
            const QString path = m_agent->transport.oldestWaiting().path;
            if (path.startsWith(u"/api/daemon/hello"_s)) {
                m_agent->sayHello();
            } else if (path == "/api/daemon/approvals"_L1) {
                m_agent->transport.answer(
                    http::Response{.status = 200, .body = {}, .root = control::toJson(approvals), .date = {}});
            } else if (path.startsWith(u"/api/daemon/approvals/"_s) && m_decisionError) {
                m_agent->transport.answer(fail(*m_decisionError));
            } else {
                const bool allows = m_agent->transport.oldestWaiting().body.value_or(QJsonObject()).value("decision"_L1)
                    == "allow"_L1;
                m_agent->transport.answer(
                    200, {{u"ok"_s, true}, {u"message"_s, allows ? u"allowed"_s : u"rejected"_s}});
            }
        }
    }

    int count(const QString &path) const
    {
        return static_cast<int>(std::count_if(m_agent->transport.sent.begin(), m_agent->transport.sent.end(),
            [&path](const http::Request &request) { return request.path == path; }));
    }

    QJsonObject lastBody(const QString &path) const
    {
        for (auto it = m_agent->transport.sent.rbegin(); it != m_agent->transport.sent.rend(); ++it) {
            if (it->path == path)
                return it->body.value_or(QJsonObject());
        }
        return {};
    }

    std::unique_ptr<FakeAgent> m_agent;
    std::unique_ptr<control::ControlClient> m_client;
    std::unique_ptr<ApprovalWatch> m_watch;
    QString m_written;
    std::optional<Error> m_decisionError;
};

RENSEI_TEST(ApprovalWatchTest)

} // namespace rensei::cli
#include "tst_approval_watch.moc"
