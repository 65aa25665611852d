#include "tests/agent/session/reporter_case.h"
#include "tests/support/test_case.h"

#include <chrono>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace rensei::session;

/// What a live server cannot take.
class ReporterRefusalsTest : public ReporterCase {
    Q_OBJECT

private Q_SLOTS:
    void init() { setUp(); }
    void cleanup() { m_reporter.reset(); }

    void fault10A7_aStatusThatTheServerCannotTakeIsSentInItsPlainestForm_data()
    {
        QTest::addColumn<Error>("refusal");
        QTest::newRow("500") << wire::refusal(ErrorKind::Overloaded, 500);
        QTest::newRow("400") << wire::refusal(ErrorKind::Rejected, 400);
    }
    void fault10A7_aStatusThatTheServerCannotTakeIsSentInItsPlainestForm()
    {
        QFETCH(Error, refusal);
        append(LogRecordType::Running, {});
        end({.kind = Kind::Failed, .message = u"odd text"_s, .usage = {.costUsd = 0.5}});
        m_reporter->start({.postsProgress = false});
        m_transport->answer(200);
        for (int i = 0; i < 3; ++i) {
            QCOMPARE(bodyOf(m_transport->sent.size() - 1).value("reason"_L1), u"odd text"_s);
            m_transport->answer(refusal);
            m_clock->advance(60s);
        }
        QCOMPARE(calls().last(), u"failed"_s);
        QJsonObject body = bodyOf(m_transport->sent.size() - 1);
        QVERIFY(!body.value("error"_L1)["message"_L1].toString().contains(u"odd"_s));
        for (const char *key : {"workerId", "status", "error", "reason"})
            body.remove(QLatin1StringView(key));
        QCOMPARE(body, QJsonObject());
        m_transport->answer(200);
        QVERIFY(m_log->state().isClosed);
    }

    void fault10A7_aServerThatAnswersNothingIsNoRefusal()
    {
        reachOutcome(Kind::Failed);
        m_transport->readState.reset();
        for (int i = 0; i < 12; ++i) {
            m_transport->answer(wire::refusal(ErrorKind::Overloaded, 500)); // statuses and reads alike
            m_clock->advance(60s);
        }
        for (const http::Request &request : m_transport->sent) {
            if (wire::postedStatus(request) == "failed"_L1)
                QCOMPARE(request.body->value("reason"_L1), u"m"_s);
        }
    }

    void fault10A7_aConversationThatTheServerCannotTakeHoldsNothingUp()
    {
        append(LogRecordType::Running, {});
        append(LogRecordType::Conversation, {{u"providerSessionId"_s, u"odd"_s}});
        end({.kind = Kind::Failed, .message = u"m"_s});
        m_reporter->start({.postsProgress = false});
        m_transport->answer(200);
        for (int i = 0; i < 3; ++i) {
            m_transport->answer(wire::refusal(ErrorKind::Overloaded, 500));
            m_clock->advance(60s);
        }
        QCOMPARE(calls().last(), u"failed"_s);
        QCOMPARE(bodyOf(m_transport->sent.size() - 1).value("reason"_L1), u"m"_s);
    }
};

RENSEI_TEST(ReporterRefusalsTest)

} // namespace rensei::tests
#include "tst_reporter_refusals.moc"
