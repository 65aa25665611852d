#include "agent/platform/client_credentials.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::platform;
using namespace std::chrono_literals;
using rensei::tests::FakeClock;
using rensei::tests::FakeTransport;

class ClientCredentialsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theSecretIsInTheBodyAndNowhereElse()
    {
        const http::Request request = clientCredentials(u"m2m_1"_s, share(Secret(QByteArray("s3cret"))));
        QCOMPARE(request.method, "POST");
        QCOMPARE(request.path, u"/api/oauth/token"_s);
        QVERIFY(!request.bearer);
        QVERIFY(!request.repeatable);
        QCOMPARE(*request.body,
            (QJsonObject{{u"grant_type"_s, u"client_credentials"_s}, {u"client_id"_s, u"m2m_1"_s},
                {u"client_secret"_s, u"s3cret"_s}}));
    }

    void aTokenIsAskedForOnceAndKept()
    {
        Fixture f;
        f.ask();
        f.ask();
        QCOMPARE(f.transport.sent.size(), 1);
        f.transport.answer(200, reply(u"one"_s, 3600));
        f.ask();
        QCOMPARE(f.transport.sent.size(), 1);
        QCOMPARE(f.got, (QByteArrayList{"one", "one", "one"}));
    }

    void itIsRenewedAMinuteBeforeItExpires()
    {
        Fixture f;
        f.ask();
        f.transport.answer(200, reply(u"one"_s, 3600));
        f.clock.advance(3539s);
        f.ask();
        QCOMPARE(f.transport.sent.size(), 1);
        f.clock.advance(1s);
        f.ask();
        QCOMPARE(f.transport.sent.size(), 2);
        f.transport.answer(200, reply(u"two"_s, 3600));
        QCOMPARE(f.got, (QByteArrayList{"one", "one", "two"}));
    }

    void aFailureIsToldAndNotKept()
    {
        Fixture f;
        f.ask();
        f.transport.answer(Error{.kind = ErrorKind::Unauthorized, .httpStatus = 401});
        f.ask();
        QCOMPARE(f.transport.sent.size(), 2);
        QCOMPARE(f.got, (QByteArrayList{"failed 401"}));
    }

    void whatIsNoTokenIsAFailure_data()
    {
        QTest::addColumn<QJsonObject>("body");
        QTest::newRow("none") << QJsonObject{{u"token_type"_s, u"Bearer"_s}};
        QTest::newRow("a line break") << reply(u"a\r\nX: y"_s, 3600);
        QTest::newRow("empty") << reply(u""_s, 3600);
    }

    void whatIsNoTokenIsAFailure()
    {
        QFETCH(QJsonObject, body);
        QVERIFY(!parseAccessToken(body));
    }

    void withoutALifetimeItIsUsedOnce()
    {
        Fixture f;
        f.ask();
        f.transport.answer(200, QJsonObject{{u"access_token"_s, u"one"_s}});
        f.ask();
        QCOMPARE(f.transport.sent.size(), 2);
        QCOMPARE(f.got, (QByteArrayList{"one"}));
    }

private:
    static QJsonObject reply(const QString &token, int seconds)
    {
        return {{u"access_token"_s, token}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, seconds}};
    }

    struct Fixture {
        FakeClock clock;
        FakeTransport transport;
        AccessTokens tokens{transport, clock, u"m2m_1"_s, share(Secret(QByteArray("s3cret")))};
        QObject context;
        QByteArrayList got;

        void ask()
        {
            tokens.token(&context, [this](const Result<SharedSecret> &token) {
                got.append(
                    token ? (*token)->view().toByteArray() : "failed " + QByteArray::number(token.error().httpStatus));
            });
        }
    };
};

RENSEI_TEST(ClientCredentialsTest)
#include "tst_client_credentials.moc"
