#include "agent/platform/worker_api.h"

#include "agent/platform/endpoint.h"
#include "tests/agent/platform/fixture_case.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/support/test_case.h"

#include <QSignalSpy>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using platform::WorkerApi;
using platform::WorkerIdentity;

static WorkerIdentity identity(int generation)
{
    return {u"wkr_%1"_s.arg(generation), secret(u"token-%1"_s.arg(generation)), generation};
}

/// Lets the tests call with any request.
class OpenWorkerApi final : public WorkerApi {
public:
    using WorkerApi::call;
    using WorkerApi::WorkerApi;
};

static Error refusal()
{
    return Error{.kind = ErrorKind::Unauthorized, .httpStatus = 401, .serverText = u"Runtime token expired"_s};
}

class WorkerApiTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_transport = std::make_unique<FakeTransport>();
        m_api = std::make_unique<OpenWorkerApi>(*m_transport, *m_clock);
        m_context = std::make_unique<QObject>();
        m_answers.clear();
    }

    void carriesTheCurrentIdentity()
    {
        m_api->setIdentity(identity(1));
        call();
        QCOMPARE(sentTo(), QStringList{u"wkr_1 token-1"_s});
        m_transport->answer(200, {{u"ok"_s, true}});
        QCOMPARE(m_answers, QStringList{u"200"_s});
        QCOMPARE(m_clock->waiting(), 0);
    }

    void waitsForTheFirstIdentity()
    {
        call();
        m_clock->advance(29s);
        QVERIFY(m_transport->sent.isEmpty());
        m_api->setIdentity(identity(1));
        QCOMPARE(sentTo(), QStringList{u"wkr_1 token-1"_s});
        m_clock->advance(60s);
        QVERIFY(m_answers.isEmpty());
        m_transport->answer(200);
        QCOMPARE(m_answers, QStringList{u"200"_s});
    }

    void withoutAnIdentityItIsOffline()
    {
        call();
        m_clock->advance(30s);
        QCOMPARE(m_answers, QStringList{u"this host is not registered on the platform"_s});
        m_api->setIdentity(identity(1));
        QVERIFY(m_transport->sent.isEmpty());
    }

    void waitingCallsAreSentInTheirOrder()
    {
        call(u"/a"_s);
        call(u"/b"_s);
        call(u"/c"_s);
        m_api->setIdentity(identity(1));
        QStringList paths;
        for (const http::Request &request : m_transport->sent)
            paths.append(request.path.section(u'/', -1));
        QCOMPARE(paths, (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void aRefusedCallIsSentAgainUnderTheNextIdentity()
    {
        m_api->setIdentity(identity(1));
        call();
        m_transport->answer(refusal());
        QVERIFY(m_answers.isEmpty());
        QCOMPARE(m_transport->sent.size(), 1);
        m_api->setIdentity(identity(2));
        QCOMPARE(sentTo(), (QStringList{u"wkr_1 token-1"_s, u"wkr_2 token-2"_s}));
        m_transport->answer(200);
        QCOMPARE(m_answers, QStringList{u"200"_s});
    }

    void theSameGenerationAgainIsNoNewIdentity()
    {
        m_api->setIdentity(identity(1));
        call();
        m_transport->answer(refusal());
        m_api->setIdentity(identity(1));
        QCOMPARE(m_transport->sent.size(), 1);
    }

    void aSecondRefusalIsPassedOn()
    {
        m_api->setIdentity(identity(1));
        call();
        m_transport->answer(refusal());
        m_api->setIdentity(identity(2));
        QSignalSpy refused(m_api.get(), &WorkerApi::tokenRefused);
        m_transport->answer(refusal());
        QCOMPARE(m_answers, QStringList{u"401"_s});
        QCOMPARE(refused.value(0).value(0).toInt(), 2);
        m_api->setIdentity(identity(3));
        QCOMPARE(m_transport->sent.size(), 2);
    }

    void aRefusalThatNoIdentityFixesIsPassedOnAfterATimeout()
    {
        m_api->setIdentity(identity(1));
        call();
        m_transport->answer(refusal());
        m_clock->advance(29'999ms);
        QVERIFY(m_answers.isEmpty());
        m_clock->advance(1ms);
        QCOMPARE(m_answers, QStringList{u"401"_s});
    }

    void aRefusalOfAnOlderGenerationIsRepeatedAtOnce()
    {
        m_api->setIdentity(identity(1));
        call();
        m_api->setIdentity(identity(2));
        QSignalSpy refused(m_api.get(), &WorkerApi::tokenRefused);
        m_transport->answer(refusal());
        QCOMPARE(sentTo(), (QStringList{u"wkr_1 token-1"_s, u"wkr_2 token-2"_s}));
        QVERIFY(refused.isEmpty());
    }

    void aRefusedTokenIsSignaledOncePerGeneration()
    {
        QSignalSpy refused(m_api.get(), &WorkerApi::tokenRefused);
        m_api->setIdentity(identity(7));
        call();
        call();
        m_transport->answer(refusal());
        m_transport->answer(refusal());
        QCOMPARE(refused.size(), 1);
        QCOMPARE(refused.at(0).at(0).toInt(), 7);
    }

    void anIdentitySetDuringTheRefusalSignalIsUsedAtOnce()
    {
        connect(m_api.get(), &WorkerApi::tokenRefused, this, [this] { m_api->setIdentity(identity(2)); });
        m_api->setIdentity(identity(1));
        call();
        m_transport->answer(refusal());
        QCOMPARE(sentTo(), (QStringList{u"wkr_1 token-1"_s, u"wkr_2 token-2"_s}));
    }

    void otherErrorsArePassedOn_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("forbidden is left to the caller") << ErrorKind::Forbidden;
        QTest::newRow("a missing worker is left to the caller") << ErrorKind::NotFound;
        QTest::newRow("no repetition when offline") << ErrorKind::Offline;
        QTest::newRow("no repetition when overloaded") << ErrorKind::Overloaded;
    }

    void otherErrorsArePassedOn()
    {
        QFETCH(ErrorKind, kind);
        m_api->setIdentity(identity(1));
        call();
        m_transport->answer(Error{.kind = kind, .detail = u"as it came"_s});
        QCOMPARE(m_answers, QStringList{u"as it came"_s});
        QCOMPARE(m_transport->sent.size(), 1);
    }

    void heldCallsWaitForSetIdentity()
    {
        m_api->setIdentity(identity(1));
        m_api->hold();
        call();
        QVERIFY(m_transport->sent.isEmpty());
        m_api->setIdentity(identity(2));
        QCOMPARE(sentTo(), QStringList{u"wkr_2 token-2"_s});
    }

    void aRefusalWhileHeldWaitsToo()
    {
        m_api->setIdentity(identity(1));
        call();
        m_api->setIdentity(identity(2));
        m_api->hold();
        m_transport->answer(refusal());
        QCOMPARE(m_transport->sent.size(), 1);
        m_api->setIdentity(identity(3));
        QCOMPARE(sentTo(), (QStringList{u"wkr_1 token-1"_s, u"wkr_3 token-3"_s}));
    }

    void closedCallsFailButNeverWithinTheCall()
    {
        call();
        m_api->close(Error{.detail = u"the token was refused"_s});
        call();
        QVERIFY(m_answers.isEmpty());
        QVERIFY(!m_api->identity());
        m_clock->advance(0ms);
        QCOMPARE(m_answers, (QStringList{u"the token was refused"_s, u"the token was refused"_s}));
        QVERIFY(m_transport->sent.isEmpty());
    }

    void aRefusedCallFailsWhenClosed()
    {
        m_api->setIdentity(identity(1));
        call();
        m_transport->answer(refusal());
        m_api->close(Error{.detail = u"the host has left"_s});
        m_clock->advance(0ms);
        QCOMPARE(m_answers, QStringList{u"the host has left"_s});
    }

    void aCallUnderWayStillAnswersAfterClose()
    {
        m_api->setIdentity(identity(1));
        call();
        m_api->close(Error{.detail = u"the host has left"_s});
        m_transport->answer(200);
        QCOMPARE(m_answers, QStringList{u"200"_s});
    }

    void anIdentityOpensItAgain()
    {
        m_api->close(Error{.detail = u"the token was refused"_s});
        m_api->setIdentity(identity(1));
        call();
        QCOMPARE(sentTo(), QStringList{u"wkr_1 token-1"_s});
    }

    void callsFailedByClosingAreNotSentByALaterIdentity()
    {
        call();
        m_api->close(Error{.detail = u"the token was refused"_s});
        m_api->setIdentity(identity(1));
        m_clock->advance(0ms);
        QVERIFY(m_transport->sent.isEmpty());
        QCOMPARE(m_answers, QStringList{u"the token was refused"_s});
    }

    void aDestroyedContextDropsItsCalls()
    {
        call();
        m_context.reset();
        m_api->setIdentity(identity(1));
        QVERIFY(m_transport->sent.isEmpty());
        QCOMPARE(m_clock->waiting(), 0);

        m_context = std::make_unique<QObject>();
        call();
        m_context.reset();
        QCOMPARE(m_transport->waiting(), 0);
        QVERIFY(m_answers.isEmpty());
    }

    void theReplyHandlerMayDestroyContextAndApi()
    {
        m_api->setIdentity(identity(1));
        m_api->call([](const WorkerIdentity &) { return http::Request(); }, m_context.get(),
            [this](const Result<http::Response> &) {
                m_answers.append(u"answered"_s);
                m_context.reset();
                m_api.reset();
            });
        m_transport->answer(refusal());
        m_api->setIdentity(identity(2));
        m_transport->answer(refusal());
        QCOMPARE(m_answers, QStringList{u"answered"_s});
    }

    void aDestroyedApiDropsItsCalls()
    {
        call();
        m_api->setIdentity(identity(1));
        call();
        m_transport->answer(refusal());
        m_api.reset();
        QCOMPARE(m_transport->waiting(), 0);
        QCOMPARE(m_clock->waiting(), 0);
        QVERIFY(m_answers.isEmpty());
    }

private:
    void call(const QString &tail = {})
    {
        m_api->call([tail](const WorkerIdentity &who) { return platform::get(who.workerId + tail, who.bearer); },
            m_context.get(),
            [this](const Result<http::Response> &answer) {
                if (answer)
                    m_answers.append(QString::number(answer->status));
                else if (answer.error().httpStatus != 0)
                    m_answers.append(QString::number(answer.error().httpStatus));
                else
                    m_answers.append(answer.error().detail);
            });
    }

    QStringList sentTo() const
    {
        QStringList all;
        for (const http::Request &request : m_transport->sent)
            all.append(request.path + u' ' + QString::fromUtf8(request.bearer->view()));
        return all;
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<OpenWorkerApi> m_api;
    std::unique_ptr<QObject> m_context;
    QStringList m_answers;
};

RENSEI_TEST(WorkerApiTest)

} // namespace rensei::tests

#include "tst_worker_api.moc"
