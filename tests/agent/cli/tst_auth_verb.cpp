#include "agent/cli/auth/auth_verb.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;

class TestAuthVerb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secretKindsAreParsed()
    {
        QVERIFY(parseSecretKind(u"host"_s) == secrets::SecretKind::RegistrationToken);
        QVERIFY(parseSecretKind(u"user"_s) == secrets::SecretKind::UserKey);
        QVERIFY(!parseSecretKind(u"admin"_s));
        QVERIFY(!parseSecretKind({}));
    }

    void wrongUsageIsRejected_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("add without a kind") << u"auth add --token-stdin"_s;
        QTest::newRow("add of an unknown kind") << u"auth add --kind admin --token-stdin"_s;
        QTest::newRow("add without --token-stdin") << u"auth add --kind user"_s;
        QTest::newRow("remove without a kind") << u"auth remove"_s;
        QTest::newRow("list of an unknown kind") << u"auth list --kind all"_s;
        QTest::newRow("an invalid address") << u"auth list --platform ftp://x"_s;
    }

    void wrongUsageIsRejected()
    {
        QFETCH(QString, line);
        const QTemporaryDir folder;
        SystemClock clock;
        QStringList arguments = line.split(u' ');
        arguments += {u"--config"_s, folder.filePath(u"none.yaml"_s), u"--state-dir"_s, folder.filePath(u"state"_s)};
        const auto parsed = parseCommandLine(arguments);
        QVERIFY(parsed);
        QCOMPARE(manageAuth(parsed->invocation, clock), int(ExitUsage));
    }
};

RENSEI_TEST(TestAuthVerb)
#include "tst_auth_verb.moc"
