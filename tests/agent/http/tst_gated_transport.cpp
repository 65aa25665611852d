#include "agent/http/gated_transport.h"

#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rensei::ErrorKind;
using rensei::Result;
using rensei::http::GatedTransport;
using rensei::http::Response;
using rensei::tests::FakeClock;
using rensei::tests::FakeTransport;

class TestGatedTransport : public QObject {
    Q_OBJECT

private:
    struct Setup {
        FakeClock clock;
        FakeTransport inner;
        GatedTransport gate{inner, clock};
        std::unique_ptr<QObject> context = std::make_unique<QObject>();
        QList<Result<Response>> answers;
        std::unique_ptr<QObject> closer = std::make_unique<QObject>();
        int idle = 0;

        void send()
        {
            gate.send({.method = "POST", .path = u"/x"_s}, context.get(),
                [this](const Result<Response> &answer) { answers.append(answer); });
        }
        void close()
        {
            gate.close(5s, closer.get(), [this] { ++idle; });
        }
    };

private Q_SLOTS:
    void fault10D18_nothingIsSentOnceItIsClosed()
    {
        Setup setup;
        setup.close();
        QCOMPARE(setup.idle, 1);
        setup.send();
        QCOMPARE(setup.inner.sent.size(), 0);
        QCOMPARE(setup.answers.size(), 0);
        setup.clock.advance(0ms);
        QCOMPARE(setup.answers.first().error().kind, ErrorKind::Offline);
        QVERIFY(!setup.answers.first().error().unanswered);
    }

    void fault10D18_whatIsUnderWayIsWaitedFor()
    {
        Setup setup;
        setup.send();
        setup.send();
        setup.close();
        setup.inner.answer(200);
        QCOMPARE(setup.idle, 0);
        setup.inner.answer(200);
        QCOMPARE(setup.idle, 1);
        QCOMPARE(setup.answers.size(), 2);
        setup.clock.advance(1min);
        QCOMPARE(setup.idle, 1);
    }

    void fault10D18_whatIsNotAnsweredInTimeIsAborted()
    {
        Setup setup;
        setup.send();
        setup.close();
        setup.clock.advance(5s - 1ms);
        QCOMPARE(setup.idle, 0);
        setup.clock.advance(1ms);
        QCOMPARE(setup.idle, 1);
        QCOMPARE(setup.inner.waiting(), 0);
        QVERIFY(setup.answers.first().error().unanswered);
    }

    void aCallerThatIsGoneIsNotWaitedFor()
    {
        Setup setup;
        setup.send();
        setup.close();
        setup.context.reset();
        QCOMPARE(setup.idle, 1);
        QCOMPARE(setup.inner.waiting(), 0);
        QCOMPARE(setup.answers.size(), 0);
    }

    void whoClosedItAndIsGoneIsNotCalled()
    {
        Setup setup;
        setup.send();
        setup.close();
        setup.closer.reset();
        setup.inner.answer(200);
        QCOMPARE(setup.answers.size(), 1);
        QCOMPARE(setup.idle, 0);
    }

    void theCallbackMayDeleteItsContext()
    {
        Setup setup;
        setup.gate.send({.method = "GET", .path = u"/x"_s}, setup.context.get(),
            [&setup](const Result<Response> &) { setup.context.reset(); });
        setup.close();
        setup.inner.answer(200);
        QCOMPARE(setup.idle, 1);
    }
};

RENSEI_TEST(TestGatedTransport)
#include "tst_gated_transport.moc"
