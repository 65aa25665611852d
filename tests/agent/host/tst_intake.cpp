#include "agent/host/intake.h"

#include "tests/agent/host/host_case.h"
#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::host;
using session::Session;

class IntakeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_config = {};
        m_inputs = {.online = true, .maxSessions = 2};
        m_hasRunner = true;
        m = std::make_unique<RegistryFixture>();
        QVERIFY(m->registry.recover());
        m_consent = std::make_unique<Consent>(m->clock, m->dir.filePath(u"consent.json"_s));
        m_intake = std::make_unique<Intake>(IntakeParts{m->api, m->clock, m->registry,
            [this] {
                AcceptanceInputs inputs = m_inputs;
                inputs.heldSlots += m->registry.heldSlots() + m_intake->pendingClaims();
                return inputs;
            },
            [this](const platform::WorkItem &) {
                return m_hasRunner ? std::optional(m->profile) : std::optional<config::RunnerProfile>();
            },
            [this]() -> const config::Config & { return m_config; }, *m_consent});
    }

    void cleanup()
    {
        m_intake.reset();
        m_consent.reset();
        m.reset();
    }

    void whatIsClaimedIsStarted()
    {
        process({wire::work(one)});
        QCOMPARE(m->processes.made.size(), 1);
        QCOMPARE(m->registry.all().size(), 1);
        QVERIFY(!m->reported().contains(u"claim"_s));
    }

    void whatIsNotClaimedIsClaimedFirst()
    {
        process({wire::work(one)}, false);
        QCOMPARE(m->reported(), QStringList{u"claim"_s});
        QCOMPARE(m_intake->pendingClaims(), 1);
        QVERIFY(m->registry.isEmpty());
        m->transport.answer(
            200, {{u"claimed"_s, true}, {u"work"_s, wire::with(wire::work(one), "prompt", u"This."_s)}});
        QCOMPARE(m_intake->pendingClaims(), 0);
        QCOMPARE(m->registry.all().first()->logState().work.value("prompt"_L1), u"This."_s);
    }

    void aClaimThatAnotherWonIsForgotten()
    {
        process({wire::work(one)}, false);
        m->transport.answer(200, {{u"claimed"_s, false}, {u"reason"_s, u"taken"_s}});
        QVERIFY(m->registry.isEmpty());
        QCOMPARE(m->transport.waiting(), 0);
    }

    void aClaimWithoutAnAnswerIsLookedUp_data()
    {
        QTest::addColumn<QString>("status");
        QTest::addColumn<QString>("owner");
        QTest::addColumn<bool>("starts");
        QTest::newRow("it took effect") << u"claimed"_s << u"wkr_1"_s << true;
        QTest::newRow("it did not") << u"pending"_s << u""_s << false;
        QTest::newRow("another was faster") << u"claimed"_s << u"wkr_9"_s << false;
    }

    void aClaimWithoutAnAnswerIsLookedUp()
    {
        QFETCH(QString, status);
        QFETCH(QString, owner);
        QFETCH(bool, starts);
        process({wire::work(one)}, false);
        m->transport.answer(wire::offline(true));
        QCOMPARE(m->reported().last(), u"read"_s);
        QCOMPARE(m_intake->pendingClaims(), 1);
        m->transport.answer(200, {{u"status"_s, status}, {u"workerId"_s, owner}});
        QCOMPARE(m_intake->pendingClaims(), 0);
        QCOMPARE(m->processes.made.size(), starts ? 1 : 0);
    }

    void whatCannotRunHereIsHandedBackAsItCame_data()
    {
        QTest::addColumn<QJsonObject>("more");
        QTest::addColumn<QString>("reason");
        QTest::newRow("a repository that is none")
            << QJsonObject{{u"repository"_s, u"owner/repo"_s}}
            << u"unsupported: The address of the repository, “owner/repo”, cannot be used: it is a name, not the address of a repository."_s;
        QTest::newRow("a mode") << QJsonObject{{u"mode"_s, u"interview"_s}} << u"unsupported: mode interview"_s;
    }

    void whatCannotRunHereIsHandedBackAsItCame()
    {
        QFETCH(QJsonObject, more);
        QFETCH(QString, reason);
        QJsonObject work = wire::with(wire::work(one), "env", QJsonObject{{u"K"_s, u"v"_s}});
        for (auto it = more.begin(); it != more.end(); ++it)
            work.insert(it.key(), it.value());
        process({work});
        QCOMPARE(m->processes.made.size(), 0);
        QCOMPARE(m->reported(), QStringList{u"nack"_s});
        const QJsonObject body = m->transport.sent.first().body.value();
        QCOMPARE(body.value("work"_L1).toObject(), work);
        QCOMPARE(body.value("reason"_L1), reason);
        m->transport.answer(200);
        QVERIFY(m->registry.isEmpty());
    }

    void withoutARunnerItIsHandedBack()
    {
        m_hasRunner = false;
        process({wire::work(one)});
        QCOMPARE(m->reported(), QStringList{u"nack"_s});
    }

    void moreThanFitsIsHandedBackAndTwiceIsNoted()
    {
        m_inputs.maxSessions = 1;
        process({wire::work(one), wire::work(u"unit-test-2"_s)});
        QCOMPARE(m->processes.made.size(), 1);
        QCOMPARE(m->reported(), QStringList{u"nack"_s});
        QVERIFY(!m_intake->isOverbooked());
        m->clock.advance(9min);
        process({wire::work(u"unit-test-3"_s)});
        QVERIFY(m_intake->isOverbooked());
        m->clock.advance(1min);
        QVERIFY(!m_intake->isOverbooked());
    }

    void aRunningSessionGetsAnItemAsItsNextTurn()
    {
        begin();
        process({wire::with(wire::work(one), "prompt", u"And that, too."_s)});
        process({wire::with(wire::work(one), "prompt", u"And that, too."_s)}); // dispatched twice
        QCOMPARE(m->processes.made.size(), 1);
        QCOMPARE(m->processes.made.last()->written.count("And that, too."), 1);
        QVERIFY(m->reported().contains(u"read"_s));
        QVERIFY(!m->reported().contains(u"nack"_s));
    }

    void theSamePromptAgainIsNoTurn()
    {
        begin();
        process({wire::work(one)});
        QVERIFY(!m->processes.made.last()->written.contains(R"("type":"prompt")"));
    }

    void fault10BG_aStopEndsItsRunAndALaterMessageStartsANewOne()
    {
        begin();
        m->answerAll();
        m->registry.find(one)->stop(session::StopReason::Platform);
        process({wire::with(wire::work(one), "prompt", u"Once more."_s)});
        QCOMPARE(m->processes.made.size(), 1);
        QVERIFY(!m->reported().contains(u"nack"_s));
        m->processes.made.last()->process->end(0);
        m->answerAll();
        QCOMPARE(m->processes.made.size(), 2);
        QCOMPARE(m->registry.all().size(), 1);
        QVERIFY(!m->reported().contains(u"stopped"_s)); // it would end the new one
        QCOMPARE(m->registry.all().first()->logState().work.value("prompt"_L1), u"Once more."_s);
    }

    void fault10BG_aPromptThatTheRunnerCannotTakeIsItsNextTurn()
    {
        m->profile.adapter = config::Adapter::Command;
        begin();
        m->answerAll();
        for (const QString &prompt : {u"First."_s, u"First."_s, u"Second."_s}) // the first is dispatched twice
            process({wire::with(wire::work(one), "prompt", prompt)});
        m->answerAll();
        QCOMPARE(m->processes.made.size(), 1);
        Q_EMIT m->processes.made.last()->process->output("what the first turn found\n");
        m->processes.made.last()->process->end(0);
        m->answerAll();
        QVERIFY(isSent("what the first turn found"));
        QCOMPARE(m->processes.made.size(), 2);
        QVERIFY(!m->reported().contains(u"completed"_s)); // it would end the new one
        QVERIFY(!m->reported().contains(u"finalizing"_s));
        QCOMPARE(m->registry.all().first()->logState().work.value("prompt"_L1), u"First.\n\nSecond."_s);
    }

    void fault10BG_aPromptThatComesWhileTheTurnIsReportedIsJoined()
    {
        m->profile.adapter = config::Adapter::Command;
        begin();
        m->answerAll();
        process({wire::with(wire::work(one), "prompt", u"First."_s)});
        m->answerAll();
        Q_EMIT m->processes.made.last()->process->output("something to post\n");
        m->processes.made.last()->process->end(0); // its output is not posted yet
        QCOMPARE(m->registry.find(one)->state(), Session::State::Reporting);
        process({wire::with(wire::work(one), "prompt", u"Second."_s)});
        m->answerAll();
        QCOMPARE(m->processes.made.size(), 2);
        QVERIFY(isSent("something to post"));
        QCOMPARE(m->registry.all().first()->logState().work.value("prompt"_L1), u"First.\n\nSecond."_s);
    }

    void fault10BG_aStopEndsTheNextTurnToo()
    {
        m->profile.adapter = config::Adapter::Command;
        begin();
        m->answerAll();
        process({wire::with(wire::work(one), "prompt", u"Once more."_s)});
        m->registry.find(one)->stop(session::StopReason::Platform);
        m->processes.made.last()->process->end(0);
        m->answerAll();
        QCOMPARE(m->processes.made.size(), 1);
        QCOMPARE(m->reported().last(), u"stopped"_s);
        QVERIFY(m->registry.isEmpty());
    }

    void messages_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("session");
        QTest::addColumn<bool>("stops");
        QTest::addColumn<bool>("delivers");
        QTest::newRow("a stop") << u"stop"_s << one << true << false;
        QTest::newRow("a directive") << u"directive"_s << one << false << true;
        QTest::newRow("a nudge is answered by its acknowledgement") << u"nudge"_s << one << false << false;
        QTest::newRow("a word of a later version is a directive") << u"whisper"_s << one << false << true;
        QTest::newRow("for a session that is not here") << u"directive"_s << u"unit-test-9"_s << false << false;
    }

    void messages()
    {
        QFETCH(QString, type);
        QFETCH(QString, session);
        QFETCH(bool, stops);
        QFETCH(bool, delivers);
        begin();
        const QJsonObject message{{u"id"_s, u"m1"_s}, {u"type"_s, type}, {u"sessionId"_s, session},
            {u"payload"_s, u"hello you"_s}, {u"lane"_s, u"urgent"_s}};
        m_intake->process(platform::parsePoll({{u"inboxMessages"_s, QJsonObject{{one, QJsonArray{message}}}}}));
        QCOMPARE(m->registry.find(one)->state() == Session::State::Stopping, stops);
        QCOMPARE(m->processes.made.last()->written.contains("hello you"), delivers);
        QCOMPARE(m->reported().last(), u"ack"_s);
        QCOMPARE(m->transport.sent.last().body->value("lane"_L1), u"urgent"_s);
    }

    void anAcknowledgementIsTriedThreeTimes()
    {
        const QJsonObject message{{u"id"_s, u"m1"_s}, {u"type"_s, u"nudge"_s}};
        m_intake->process(platform::parsePoll({{u"inboxMessages"_s, QJsonObject{{one, QJsonArray{message}}}}}));
        for (int i = 0; i < 3; ++i) {
            m->transport.answer(wire::busy());
            m->clock.advance(10s);
        }
        QCOMPARE(m->reported(), (QStringList{u"ack"_s, u"ack"_s, u"ack"_s}));
    }

private:
    void process(const QList<QJsonObject> &items, bool preClaimed = true)
    {
        QJsonArray work;
        for (const QJsonObject &item : items)
            work.append(item);
        m_intake->process(platform::parsePoll({{u"work"_s, work}, {u"preClaimed"_s, preClaimed}}));
    }

    bool isSent(const QByteArray &text) const
    {
        return std::ranges::any_of(m->transport.sent, [&text](const http::Request &request) {
            return request.body && QJsonDocument(*request.body).toJson().contains(text);
        });
    }
    void begin()
    {
        process({wire::work(one)});
        Q_EMIT m->processes.made.last()->process->started();
    }

    config::Config m_config;
    AcceptanceInputs m_inputs;
    bool m_hasRunner = true;
    std::unique_ptr<RegistryFixture> m;
    std::unique_ptr<Consent> m_consent;
    std::unique_ptr<Intake> m_intake;
};

RENSEI_TEST(IntakeTest)

} // namespace rensei::tests
#include "tst_intake.moc"
