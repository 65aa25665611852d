#include "agent/cli/command_line.h"
#include "agent/cli/workspace_rows.h"
#include "tests/support/test_case.h"

#include <QJsonArray>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace cli;
using namespace workspace;

class WorkspaceRowsTest : public QObject {
    Q_OBJECT

private:
    static Ledger ledger()
    {
        Ledger all;
        all.folders.append(
            {u"s1"_s, {.sessionId = u"s1"_s, .repository = u"https://git.example/o/r"_s}, 5 << 20, true});
        all.folders.append({u"s2"_s, {.sessionId = u"s2"_s, .reasons = {u"changes are stashed"_s}}, 1000, false});
        all.mirrors.append({u"r-r-0.git"_s, 2 << 20, false});
        return all;
    }

private Q_SLOTS:
    void showsWhatEachTakesAndWhyItIsKept()
    {
        const QString text = ledgerLines(ledger(), 30LL << 30).join(u'\n');
        QVERIFY(text.contains(u"5.0 MiB  in use        s1\n"_s));
        QVERIFY(text.contains(u"kept          s2: changes are stashed\n"_s));
        QVERIFY(text.contains(u"2.0 MiB  mirror        r-r-0.git\n"_s));
        QVERIFY(text.endsWith(u"Together 7.0 MiB of 30.0 GiB."_s));
        QVERIFY(ledgerLines(ledger(), std::nullopt).last().endsWith(u"Together 7.0 MiB."_s));
        QCOMPARE(ledgerLines({}, 1), QStringList{u"There are no working copies."_s});
    }

    void showsTheSameAsJson()
    {
        const QJsonObject json = toJson(ledger(), u"/state/copies"_s, 30LL << 30);
        QCOMPARE(json.value("budgetBytes"_L1).toInteger(), 30LL << 30);
        QVERIFY(!toJson(ledger(), {}, std::nullopt).contains("budgetBytes"_L1));
        QCOMPARE(json.value("totalBytes"_L1).toInteger(), qint64(7 * 1024 * 1024 + 1000));
        const QJsonObject first = json.value("folders"_L1).toArray().first().toObject();
        QCOMPARE(first.value("path"_L1).toString(), u"/state/copies/s1"_s);
        QCOMPARE(first.value("state"_L1).toString(), u"in use"_s);
    }

    void saysWhatBecameOfAFolder()
    {
        const PrunedFolder removed{.name = u"s1"_s, .sessionId = u"s1"_s, .isRemoved = true, .freedBytes = 2048};
        QCOMPARE(pruneLine(removed, false), u"s1: removed, 2.0 KiB"_s);
        QCOMPARE(pruneLine(removed, true), u"s1: would be removed, 2.0 KiB"_s);
        const PrunedFolder kept{.name = u"s2"_s,
            .sessionId = u"s2"_s,
            .freedBytes = 2048,
            .buildFolders = {u"build"_s},
            .reasons = {u"changes are stashed"_s}};
        QCOMPARE(pruneLine(kept, false), u"s2: kept, changes are stashed. Of its build output 2.0 KiB was removed"_s);
    }

    void saysWhatIsAboutToBeLost()
    {
        QCOMPARE(discardText(ledger().folders.at(1)),
            u"The working copy of s2 takes 1000 bytes. It is kept because: changes are stashed."_s);
        QVERIFY(discardText(ledger().folders.at(0)).contains(u"Nobody has looked yet"_s));
    }

    void theActionMayBeLeftOut()
    {
        QCOMPARE(parseCommandLine({u"workspaces"_s})->invocation.action, QString());
        QCOMPARE(parseCommandLine({u"workspaces"_s, u"prune"_s, u"--dry-run"_s})->invocation.action, u"prune"_s);
        QVERIFY(!parseCommandLine({u"workspaces"_s, u"burn"_s}).has_value());
        QVERIFY(
            parseCommandLine({u"workspaces"_s, u"--help"_s})->help.contains(u"workspaces [prune|discard] [--json]"_s));
        QVERIFY(!parseCommandLine({u"auth"_s}).has_value());
    }
};

RENSEI_TEST(WorkspaceRowsTest)

} // namespace rensei::tests
#include "tst_workspace_rows.moc"
