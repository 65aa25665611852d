#include "tests/app/backend/supervisor_fixture.h"
#include "tests/support/test_case.h"

namespace rensei::tests {

using namespace std::chrono_literals;
using namespace app;

/// The agent is started by somebody else.
class SupervisorAsideTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itStandsAsideForAnotherThatStartsTheAgent()
    {
        SupervisorFixture s;
        s.run();
        bool isAside = false;
        s.supervisor.standAside([&isAside] { isAside = true; });
        s.agent.turn();
        s.agent.transport.answer(200, {});
        QVERIFY(!isAside);
        s.end(0);
        QVERIFY(isAside);
        QCOMPARE(s.state(), Supervision::Starting); // nothing has failed
        s.wait(1h);
        QCOMPARE(s.processes.made.size(), 1); // it starts none
        s.supervisor.standIn();
        s.answer();
        QCOMPARE(s.state(), Supervision::Attached);
        QCOMPARE(s.processes.made.size(), 1);
    }

    void afterItStoodAsideItStartsAnAgentWhereThereIsNone()
    {
        SupervisorFixture s;
        bool isAside = false;
        s.supervisor.standAside([&isAside] { isAside = true; });
        QVERIFY(isAside); // there is none to end
        s.supervisor.start();
        s.wait(1min);
        QVERIFY(s.processes.made.isEmpty());
        s.supervisor.standIn();
        s.wait(1s);
        QCOMPARE(s.processes.made.size(), 1);
    }

    void somebodyWhoStartsTheAgentEndsTheStandingAside()
    {
        SupervisorFixture s;
        s.supervisor.start();
        s.answer();
        s.supervisor.standAside([] {}); // it is not the desktop's own, and goes on
        QCOMPARE(s.state(), Supervision::Attached);
        Q_EMIT s.agent.streams.last->closed(FakeAgent::refused());
        s.wait(1min);
        QCOMPARE(s.state(), Supervision::Starting);
        s.supervisor.standDown();
        QCOMPARE(s.state(), Supervision::Stopped);
        s.wait(1h);
        QVERIFY(s.processes.made.isEmpty());
        s.supervisor.startAgent();
        QCOMPARE(s.processes.made.size(), 1);
    }

    void aServiceIsGivenTimeToStartTheAgent()
    {
        SupervisorFixture s;
        s.isService = true;
        s.supervisor.start();
        s.wait(9s);
        QVERIFY(s.processes.made.isEmpty());
        QCOMPARE(s.state(), Supervision::Searching);
        s.wait(2s);
        QCOMPARE(s.processes.made.size(), 1); // it did not
    }

    void theAgentOfAServiceIsUsed()
    {
        SupervisorFixture s;
        s.isService = true;
        s.supervisor.start();
        s.wait(3s);
        s.supervisor.reconnect();
        s.answer();
        s.wait(1min);
        QCOMPARE(s.state(), Supervision::Attached);
        QVERIFY(s.processes.made.isEmpty());
    }
};

RENSEI_TEST(SupervisorAsideTest)

} // namespace rensei::tests

#include "tst_supervisor_aside.moc"
