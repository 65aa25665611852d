#include "agent/doctor/examine.h"
#include "tests/agent/doctor/healthy_facts.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using doctor::DoctorFacts;

static doctor::CheckResult heartbeatOf(const DoctorFacts &facts)
{
    return *doctor::Report{{}, doctor::examine(facts)}.find(u"heartbeat-acked"_s);
}

class ExamineHeartbeatTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Three of the longest intervals.
    void aHeartbeatMayBeThreeMinutesOld()
    {
        DoctorFacts facts = healthyFacts();
        facts.agent.status->registration->lastAcknowledgedAt = facts.now - 180s;
        QCOMPARE(wireName(heartbeatOf(facts).status), u"pass"_s);
        facts.agent.status->registration->lastAcknowledgedAt = facts.now - 181s;
        QCOMPARE(wireName(heartbeatOf(facts).status), u"fail"_s);
        // A clock that was set back.
        facts.agent.status->registration->lastAcknowledgedAt = facts.now + 5s;
        QCOMPARE(heartbeatOf(facts).detail, u"Acknowledged 0 s ago."_s);
    }
};

RENSEI_TEST(ExamineHeartbeatTest)

} // namespace rensei::tests

#include "tst_examine_heartbeat.moc"
