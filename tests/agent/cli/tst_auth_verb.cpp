#include "agent/cli/auth/auth_verb.h"
#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;

class TestAuthVerb : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kindsAreNamedInOldAndNewWords_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<int>("expected"); // -1: none, -2: contradictory
        QTest::newRow("--user") << u"auth add --user"_s << int(config::ContextKind::User);
        QTest::newRow("--host with a name") << u"auth add --host box"_s << int(config::ContextKind::Host);
        QTest::newRow("--kind user") << u"auth add --kind user"_s << int(config::ContextKind::User);
        QTest::newRow("--kind host") << u"auth add --kind host"_s << int(config::ContextKind::Host);
        QTest::newRow("a client") << u"auth add --client-id m2m_1"_s << int(config::ContextKind::Client);
        QTest::newRow("none") << u"auth list"_s << -1;
        QTest::newRow("two") << u"auth add --user --host"_s << -2;
        QTest::newRow("an unknown one") << u"auth add --kind admin"_s << -2;
    }

    void kindsAreNamedInOldAndNewWords()
    {
        QFETCH(QString, line);
        QFETCH(int, expected);
        const auto parsed = parseCommandLine(line.split(u' '));
        QVERIFY(parsed);
        const auto kind = namedContextKind(parsed->invocation);
        QCOMPARE(!kind ? -2 : *kind ? int(**kind) : -1, expected);
    }

    void wrongUsageIsRejected_data()
    {
        QTest::addColumn<QString>("line");
        QTest::newRow("add without a kind") << u"auth add --token-stdin"_s;
        QTest::newRow("add of an unknown kind") << u"auth add --kind admin --token-stdin"_s;
        QTest::newRow("add without --token-stdin") << u"auth add --kind user"_s;
        QTest::newRow("add of two kinds") << u"auth add --user --host --token-stdin"_s;
        QTest::newRow("a client's secret as a token") << u"auth add --client-id m2m_1 --token-stdin"_s;
        QTest::newRow("a name that is none") << u"auth add --user ../x --token-stdin"_s;
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
