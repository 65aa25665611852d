#include "agent/host/routes/doctor_route.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_process.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using control::Response;

class DoctorRouteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_answers.clear();
        m_processes.made.clear();
        m_route = std::make_unique<host::DoctorRoute>(m_processes.factory(), m_clock,
            ProcessStart{.program = u"/agent"_s, .arguments = {u"doctor"_s}, .environment = {}, .folder = u"/"_s});
    }

    void whoAsksMeanwhileGetsTheSameReport()
    {
        ask();
        ask();
        QCOMPARE(m_processes.made.size(), 1);
        QCOMPARE(m_processes.made.first()->start.arguments, QStringList{u"doctor"_s});
        Q_EMIT process()->output("{\"ok\":");
        Q_EMIT process()->output("false}");
        process()->end(1);
        QCOMPARE(m_answers.size(), 2);
        QCOMPARE(m_answers.last().status, 200);
        QCOMPARE(m_answers.last().body, "{\"ok\":false}"_ba);
        ask();
        QCOMPARE(m_processes.made.size(), 2);
    }

    void whatIsNoReportIsAnError()
    {
        ask();
        Q_EMIT process()->output("Segmentation fault");
        process()->end(139);
        QCOMPARE(m_answers.first().status, 500);
    }

    void itIsNotWaitedForForever()
    {
        ask();
        m_clock.advance(20s);
        QCOMPARE(m_answers.first().status, 500);
        QCOMPARE(m_processes.made.first()->signalsSent, QStringList{u"kill"_s});
    }

    void notEverybodyMayWait()
    {
        for (int i = 0; i < 17; ++i)
            ask();
        QCOMPARE(m_answers.size(), 1);
        QCOMPARE(m_answers.first().status, 429);
    }

private:
    void ask()
    {
        const control::Route route = m_route->route();
        QVERIFY(route.mayTakeLong && route.access == control::Access::Token);
        route.answer({"GET", route.pattern, {}, {}, {}, true},
            [this](const control::Reply &reply) { m_answers.append(std::get<Response>(reply)); });
    }

    FakeProcess *process() const { return m_processes.made.last()->process; }

    FakeClock m_clock;
    FakeProcesses m_processes;
    std::unique_ptr<host::DoctorRoute> m_route;
    QList<Response> m_answers;
};

RENSEI_TEST(DoctorRouteTest)

} // namespace rensei::tests
#include "tst_doctor_route.moc"
