#include "agent/cli/auth_add.h"
#include "agent/cli/auth_verb.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;

class TestAuth : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokens_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<QString>("problem");
        QTest::newRow("a line") << "rsk_test\n"_ba
                                << "rsk_test"_ba << QString();
        QTest::newRow("a line as Windows ends it") << "rsk_test\r\n"_ba
                                                   << "rsk_test"_ba << QString();
        QTest::newRow("no line break") << "rsk_test"_ba
                                       << "rsk_test"_ba << QString();
        QTest::newRow("blanks around it") << "  rsk_test \n\n"_ba
                                          << "rsk_test"_ba << QString();
        QTest::newRow("nothing") << ""_ba
                                 << ""_ba << u"No token"_s;
        QTest::newRow("an empty line") << "\n"_ba
                                       << ""_ba << u"No token"_s;
        QTest::newRow("two lines") << "rsk_test\nrsk_other\n"_ba
                                   << ""_ba << u"More than one line"_s;
        QTest::newRow("words") << "my key is rsk_test"_ba
                               << ""_ba << u"is no token"_s;
        QTest::newRow("a control character") << "rsk_\x1btest"_ba
                                             << ""_ba << u"is no token"_s;
        QTest::newRow("a whole file") << QByteArray(10'000, 'a') << ""_ba << u"is no token"_s;
    }

    void tokens()
    {
        QFETCH(QByteArray, given);
        QFETCH(QByteArray, token);
        QFETCH(QString, problem);
        const auto read = tokenIn(std::move(given));
        QCOMPARE(read.has_value(), problem.isEmpty());
        if (read)
            QVERIFY(read->equals(token));
        else
            QVERIFY2(read.error().detail.contains(problem), qPrintable(read.error().detail));
        QVERIFY(read || !describe(read.error()).contains(u"rsk_"_s));
    }

    // Source: agent/platform/PROTOCOL.md, "GET /api/cli/whoami".
    void refusals_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("httpStatus");
        QTest::addColumn<QString>("begins");
        const auto row = [](const char *name, ErrorKind kind, int httpStatus, const QString &begins) {
            QTest::newRow(name) << int(kind) << httpStatus << begins;
        };
        row("a refused key", ErrorKind::Unauthorized, 401, u"This key was refused. Check"_s);
        row("a registration token", ErrorKind::Forbidden, 403,
            u"This is a registration token for a host. A user key is needed here."_s);
        row("no account service speaks against nothing", ErrorKind::RouteMissing, 404, u""_s);
        row("offline", ErrorKind::Offline, 0, u"The platform cannot be reached"_s);
        row("an outage", ErrorKind::Overloaded, 503, u"The platform answered 503"_s);
        row("a page", ErrorKind::BadReply, 0, u"The platform's answer cannot be read"_s);
    }

    void refusals()
    {
        QFETCH(int, kind);
        QFETCH(int, httpStatus);
        QFETCH(QString, begins);
        const QString refusal = refusalOf(Error{.kind = ErrorKind(kind), .httpStatus = httpStatus});
        QCOMPARE(refusal.left(begins.size()), begins);
        QCOMPARE(refusal.isEmpty(), begins.isEmpty());
    }

    void kinds()
    {
        QVERIFY(kindIn(u"host"_s) == secrets::SecretKind::RegistrationToken);
        QVERIFY(kindIn(u"user"_s) == secrets::SecretKind::UserKey);
        QVERIFY(!kindIn(u"admin"_s));
        QVERIFY(!kindIn({}));
    }

    void usage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("add without a kind") << u"auth add --token-stdin"_s;
        QTest::newRow("add of an unknown kind") << u"auth add --kind admin --token-stdin"_s;
        QTest::newRow("add without saying where the token is") << u"auth add --kind user"_s;
        QTest::newRow("remove without a kind") << u"auth remove"_s;
        QTest::newRow("list of an unknown kind") << u"auth list --kind all"_s;
        QTest::newRow("an address that is none") << u"auth list --platform ftp://x"_s;
    }

    void usage()
    {
        QFETCH(QString, line);
        const QTemporaryDir folder;
        SystemClock clock;
        QStringList words = line.split(u' ');
        words += {u"--config"_s, folder.filePath(u"none.yaml"_s), u"--state-dir"_s, folder.filePath(u"state"_s)};
        const auto asked = parseCommandLine(words);
        QVERIFY(asked);
        QCOMPARE(manageAuth(asked->invocation, clock), int(ExitUsage));
    }
};

RENSEI_TEST(TestAuth)
#include "tst_auth.moc"
