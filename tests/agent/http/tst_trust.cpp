#include "agent/http/trust.h"

#include "tests/agent/http/transport_setup.h"
#include "tests/support/test_case.h"

#include <QLibrary>
#include <QSslKey>
#include <QSslServer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using rensei::Barrier;
using rensei::Error;
using rensei::ErrorKind;
using rensei::Result;
using rensei::http::NetworkTransport;
using rensei::http::Response;
using rensei::http::trustedCertificates;
using rensei::tests::FakeClock;

static QString dataFile(const QString &name)
{
    return QStringLiteral(TEST_DATA "/tls/") + name;
}

/// Answers every request with `{}` over TLS.
class TlsServer : public QSslServer {
public:
    explicit TlsServer(const QString &certificate)
    {
        QFile key(dataFile(u"server.key"_s));
        if (!key.open(QIODevice::ReadOnly))
            qFatal("no key");
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setLocalCertificate(QSslCertificate::fromPath(dataFile(certificate)).value(0));
        tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
        setSslConfiguration(tls);
        listen(QHostAddress::LocalHost);
        connect(this, &QSslServer::pendingConnectionAvailable, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            const auto reply = [socket] {
                if (!socket->readAll().isEmpty())
                    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}");
            };
            connect(socket, &QTcpSocket::readyRead, socket, reply);
            reply(); // what came with the end of the handshake
        });
    }

    QUrl url() const { return QUrl(u"https://127.0.0.1:%1"_s.arg(serverPort())); }
};

/// Whether a TLS server can run in this process. Wine's TLS does not serve: no handshake with it ever ends.
static bool canServeTls()
{
#ifdef Q_OS_WIN
    return QLibrary(u"ntdll"_s).resolve("wine_get_version") == nullptr;
#else
    return true;
#endif
}

#define NEEDS_TLS_SERVER()                                                                                             \
    if (!canServeTls())                                                                                                \
    QSKIP("Wine's TLS cannot be a server")

class TestTrust : public QObject {
    Q_OBJECT

private:
    /// The answer to one request; nullopt when none came.
    static std::optional<Result<Response>> ask(const QUrl &url, const QString &caFile)
    {
        FakeClock clock;
        NetworkTransport transport(url, "t/1", clock);
        QObject context;
        std::optional<Result<Response>> answer;
        if (!transport.setNetwork({caFile}))
            return std::nullopt;
        transport.send({.method = "POST", .path = u"/x"_s}, &context, [&answer](const auto &got) { answer = got; });
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
            return std::nullopt;
        return answer;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSslSocket::supportsSsl())
            QSKIP("this Qt has no TLS");
    }

    void cleanup()
    {
        for (const char *name : {"SSL_CERT_FILE", "SSL_CERT_DIR", "HTTPS_PROXY"})
            qunsetenv(name);
    }

    void fault10D15_anUntrustedCertificateIsNamed_data()
    {
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("caFile");
        QTest::addColumn<QString>("until");
        QTest::newRow("nobody known signed it") << u"server.pem"_s << QString() << u"2099-01-01"_s;
        QTest::newRow("it has expired") << u"expired.pem"_s << dataFile(u"authority.pem"_s) << u"2021-01-01"_s;
    }

    void fault10D15_anUntrustedCertificateIsNamed()
    {
        QFETCH(QString, certificate);
        QFETCH(QString, caFile);
        QFETCH(QString, until);
        NEEDS_TLS_SERVER();
        const TlsServer server(certificate);
        const auto answer = ask(server.url(), caFile);
        QVERIFY(answer && !*answer);
        const Error &error = answer->error();
        QCOMPARE(error.kind, ErrorKind::Offline);
        QVERIFY(!error.unanswered);
        QCOMPARE(error.barrier, Barrier::Certificate);
        const QString start
            = u"the certificate of \"127.0.0.1\", issued by \"Made-up authority\" and valid until %1, is "
              "not trusted: "_s.arg(until);
        QVERIFY2(error.detail.startsWith(start) && error.detail.size() > start.size(), qPrintable(error.detail));
    }

    void fault10D15_aCertificateFileIsTrusted()
    {
        NEEDS_TLS_SERVER();
        const TlsServer server(u"server.pem"_s);
        const auto answer = ask(server.url(), dataFile(u"authority.pem"_s));
        QVERIFY(answer && *answer);
    }

    void fault10D15_theVariablesOfOpenSslAreHonoured_data()
    {
        QTest::addColumn<QByteArray>("variable");
        QTest::addColumn<QString>("value");
        QTest::newRow("a file") << QByteArray("SSL_CERT_FILE") << dataFile(u"authority.pem"_s);
        QTest::newRow("folders") << QByteArray("SSL_CERT_DIR") << u"/nowhere"_s + QDir::listSeparator() + dataFile({});
    }

    void fault10D15_theVariablesOfOpenSslAreHonoured()
    {
        QFETCH(QByteArray, variable);
        QFETCH(QString, value);
        NEEDS_TLS_SERVER();
        const TlsServer server(u"server.pem"_s);
        qputenv(variable.constData(), value.toLocal8Bit());
        const auto answer = ask(server.url(), {});
        QVERIFY(answer && *answer);
    }

    void fault10D15_aProxyThatWantsAPasswordIsNamed()
    {
        rensei::tests::TinyServer proxy;
        proxy.answer = rensei::tests::TinyServer::reply(407, {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n");
        qputenv("HTTPS_PROXY", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
        const auto answer = ask(QUrl(u"https://platform.invalid"_s), {});
        QVERIFY(answer && !*answer);
        QCOMPARE(answer->error().kind, ErrorKind::Offline);
        QCOMPARE(answer->error().barrier, Barrier::ProxyPassword);
        QCOMPARE(answer->error().detail, u"the proxy 127.0.0.1 wants a user name and a password"_s);
        QVERIFY(proxy.requests.first().startsWith("CONNECT platform.invalid:443"));
    }

    // A tunnel is opened for whoever says the right name and password; the platform behind it does not exist.
    void aProxyIsToldTheNameAndThePassword_data()
    {
        QTest::addColumn<QString>("password");
        QTest::addColumn<bool>("isTaken");
        QTest::newRow("the right one") << u"pass word:1"_s << true;
        QTest::newRow("another one") << u"wrong"_s << false;
        QTest::newRow("none") << QString() << false;
    }

    void aProxyIsToldTheNameAndThePassword()
    {
        QFETCH(QString, password);
        QFETCH(bool, isTaken);
        using rensei::tests::TinyServer;
        TinyServer proxy;
        proxy.answer = [&proxy](QTcpSocket &socket) {
            const bool isRight
                = proxy.header(proxy.requests.size() - 1, "Proxy-Authorization") == "Basic bWFyYTpwYXNzIHdvcmQ6MQ==";
            if (isRight)
                TinyServer::reply(502, {})(socket);
            else
                TinyServer::reply(407, {}, "Proxy-Authenticate: Basic realm=\"x\"\r\n")(socket);
        };
        FakeClock clock;
        NetworkTransport transport(QUrl(u"https://platform.invalid"_s), "t/1", clock);
        QObject context;
        QString asked;
        std::function<void(rensei::SharedSecret)> tell;
        const rensei::http::PasswordReader reader = [&](const QString &address, QObject *, auto then) {
            asked = address;
            tell = std::move(then);
        };
        const QString address = u"http://127.0.0.1:%1"_s.arg(proxy.serverPort());
        QVERIFY(transport.setNetwork({{}, address, u"mara"_s, reader}));
        std::optional<Result<Response>> answer;
        transport.send({.method = "GET", .path = u"/x"_s}, &context, [&answer](const auto &got) { answer = got; });
        QTest::qWait(0);
        QCOMPARE(asked, address);
        QCOMPARE(proxy.connections, 0); // it would be refused
        tell(password.isEmpty() ? nullptr : rensei::share(rensei::Secret(password.toUtf8())));
        QVERIFY(QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000));
        QVERIFY(!*answer);
        QCOMPARE(answer->error().barrier, isTaken ? Barrier::None : Barrier::ProxyPassword);
        QVERIFY(!describe(answer->error()).contains(password.isEmpty() ? u"mara"_s : password));
        for (const QByteArray &request : proxy.requests)
            QVERIFY(!request.contains("mara"));
    }

    void aFileWithoutACertificateIsAnError()
    {
        QVERIFY(!trustedCertificates(dataFile(u"README.md"_s), {}));
        QVERIFY(trustedCertificates({}, {})->isEmpty());
        const auto added = trustedCertificates(dataFile(u"authority.pem"_s), {});
        QCOMPARE(added->size(), QSslConfiguration::systemCaCertificates().size() + 1);
    }
};

RENSEI_TEST(TestTrust)
#include "tst_trust.moc"
