#include "agent/cli/config/config_verb.h"

#include "agent/cli/config/consents_verb.h"
#include "agent/config/config_file.h"
#include "agent/host/consent.h"
#include "tests/support/test_case.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;
using config::Edit;

/// Runs verbs on a configuration and a state folder of their own, where no agent runs.
struct ConfigVerbFixture {
    QTemporaryDir folder;
    SystemClock clock;
    QString file = folder.filePath(u"daemon.yaml"_s);

    int run(QStringList arguments)
    {
        arguments += {u"--state-dir"_s, folder.filePath(u"state"_s)};
        if (arguments.first() == "config"_L1)
            arguments += {u"--config"_s, file};
        const auto parsed = parseCommandLine(arguments);
        if (!parsed)
            return -1;
        return arguments.first() == "config"_L1 ? manageConfig(parsed->invocation, clock)
                                                : manageConsents(parsed->invocation, clock);
    }
    void write(const QByteArray &bytes)
    {
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly));
        QCOMPARE(made.write(bytes), bytes.size());
    }
    QByteArray content() const
    {
        QFile read(file);
        return read.open(QIODevice::ReadOnly) ? read.readAll() : QByteArray();
    }
};

class ConfigVerbTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPasswordIsNoOperandAndBelongsToAProxy()
    {
        ConfigVerbFixture f;
        f.write("network:\n  proxy: http://p.example:81\n");
        const QByteArray before = f.content();
        QCOMPARE(f.run({u"config"_s, u"set"_s, u"network.proxyPassword"_s, u"hunter2"_s}), int(ExitUsage));
        QCOMPARE(f.run({u"config"_s, u"add"_s, u"network.proxyPassword"_s, u"hunter2"_s}), int(ExitUsage));
        QCOMPARE(f.content(), before);
        f.write("network:\n  proxy: system\n");
        QCOMPARE(f.run({u"config"_s, u"set"_s, u"network.proxyPassword"_s, u"--secret-stdin"_s}), int(ExitFailure));
    }

    void edits_data()
    {
        QTest::addColumn<QStringList>("words"); // action, key, value
        QTest::addColumn<Edit::Kind>("kind");
        QTest::newRow("a number") << QStringList{u"set"_s, u"host.port"_s, u"7800"_s} << Edit::Kind::SetNumber;
        QTest::newRow("a text") << QStringList{u"set"_s, u"permissions"_s, u"careful"_s} << Edit::Kind::Set;
        QTest::newRow("nothing") << QStringList{u"unset"_s, u"host.port"_s} << Edit::Kind::Unset;
        QTest::newRow("an item") << QStringList{u"add"_s, u"enabledProjectIds"_s, u"p1"_s} << Edit::Kind::AddItem;
        QTest::newRow("an item less") << QStringList{u"remove"_s, u"enabledProjectIds"_s, u"p1"_s}
                                      << Edit::Kind::RemoveItem;
        QTest::newRow("a proxy") << QStringList{u"set"_s, u"network.proxy"_s, u"http://p:1"_s} << Edit::Kind::Set;
    }

    void edits()
    {
        QFETCH(QStringList, words);
        const auto edit = editFor(words.value(0), words.value(1), words.value(2));
        QVERIFY2(edit, qPrintable(edit ? QString() : edit.error().detail));
        QCOMPARE(edit->key, words.value(1));
        QCOMPARE(edit->text, words.value(2));
        QTEST(edit->kind, "kind");
    }

    void whatMakesNoSenseIsTold_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("expected");
        QTest::newRow("mistyped") << QStringList{u"set"_s, u"host.prt"_s, u"1"_s} << u"Did you mean host.port?"_s;
        QTest::newRow("a list") << QStringList{u"set"_s, u"enabledProjectIds"_s, u"p"_s} << u"use add and remove"_s;
        QTest::newRow("no list") << QStringList{u"add"_s, u"permissions"_s, u"careful"_s} << u"use set and unset"_s;
        QTest::newRow("no list to unset") << QStringList{u"unset"_s, u"enabledProjectIds"_s} << u"use add and remove"_s;
        QTest::newRow("no number") << QStringList{u"set"_s, u"host.port"_s, u"-1"_s} << u"takes a whole number"_s;
        QTest::newRow("empty") << QStringList{u"set"_s, u"permissions"_s, u" "_s} << u"use unset"_s;
        QTest::newRow("two lines") << QStringList{u"set"_s, u"machine.region"_s, u"a\nb"_s} << u"a line break"_s;
        QTest::newRow("a password") << QStringList{u"set"_s, u"network.proxy"_s, u"http://me:pw@p:1"_s}
                                    << u"Leave them out"_s;
        QTest::newRow("no certificates") << QStringList{u"set"_s, u"network.caFile"_s, u"/none.pem"_s}
                                         << u"network.caFile names"_s;
        QTest::newRow("no address") << QStringList{u"set"_s, u"orchestrator.url"_s, u"ftp://x"_s} << u"http"_s;
    }

    void whatMakesNoSenseIsTold()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, expected);
        const auto edit = editFor(words.value(0), words.value(1), words.value(2));
        QVERIFY(!edit);
        QVERIFY2(edit.error().detail.contains(expected), qPrintable(edit.error().detail));
        QVERIFY(!edit.error().detail.contains(u"me:pw"_s));
    }

    void aKeyInPlaceOfAValueIsNotKeptAndNotShown()
    {
        const QString key = u"rsk_live_0123456789abcdef0123456789abcdef"_s;
        for (const auto &edit : {editFor(u"set"_s, u"machine.region"_s, key), editFor(u"set"_s, key, u"1"_s)}) {
            QVERIFY(!edit);
            QVERIFY2(!edit.error().detail.contains(key), qPrintable(edit.error().detail));
        }
    }

    void theFileIsChangedWhileNoAgentRuns()
    {
        ConfigVerbFixture s;
        s.write("# mine\npermissions: workspace # for now\nshoe: 43\n");
        QCOMPARE(s.run({u"config"_s, u"set"_s, u"permissions"_s, u"careful"_s}), int(ExitSuccess));
        QCOMPARE(s.content(), QByteArray("# mine\npermissions: \"careful\" # for now\nshoe: 43\n"));
        QCOMPARE(s.run({u"config"_s, u"unset"_s, u"permissions"_s, u"--json"_s}), int(ExitSuccess));
        QCOMPARE(config::loadConfig(s.file)->permissions.preset, permissions::Preset::Workspace);
        QCOMPARE(s.run({u"config"_s, u"add"_s, u"enabledProjectIds"_s, u"p1"_s}), int(ExitSuccess));
        QCOMPARE(config::loadConfig(s.file)->projectIds, QStringList{u"p1"_s});
        QCOMPARE(s.run({u"config"_s}), int(ExitSuccess));
    }

    void whatTheFileDoesNotTakeChangesNothing()
    {
        ConfigVerbFixture s;
        s.write("permissions: workspace\n");
        QCOMPARE(s.run({u"config"_s, u"set"_s, u"permissions"_s, u"bold"_s}), int(ExitFailure));
        QCOMPARE(s.run({u"config"_s, u"set"_s, u"host.port"_s, u"70000"_s}), int(ExitFailure));
        QCOMPARE(s.run({u"config"_s, u"set"_s, u"host.port"_s, u"seven"_s}), int(ExitUsage));
        QCOMPARE(s.content(), QByteArray("permissions: workspace\n"));
        s.write("permissions: [\n");
        QCOMPARE(s.run({u"config"_s}), int(ExitFailure));
    }

    void jsonTellsValuesByTheirKind()
    {
        using config::Setting;
        config::SettingValues values;
        values.all = {{.setting = {u"host.port"_s, "Port.", Setting::Kind::Number},
                          .text = u"7800"_s,
                          .usual = u"7734"_s,
                          .isSet = true,
                          .isByVariable = true},
            {.setting = {u"enabledProjectIds"_s, "Projects.", Setting::Kind::List}, .items = {u"p1"_s}},
            {.setting = {u"defaultRunner"_s, "Runner."}}};
        values.usualSessions = config::SessionsReason::Cores;
        const QJsonObject json = toJson(values, u"/d.yaml"_s);
        const QJsonArray all = json.value("settings"_L1).toArray();
        QCOMPARE(all.at(0)["value"_L1], QJsonValue(7800));
        QCOMPARE(all.at(0)["default"_L1], QJsonValue(7734));
        QCOMPARE(all.at(0)["variable"_L1], QJsonValue(u"RENSEI_HOST_PORT"_s));
        QCOMPARE(all.at(0)["set"_L1], QJsonValue(true));
        QCOMPARE(all.at(1)["value"_L1], QJsonValue(QJsonArray{u"p1"_s}));
        QVERIFY(all.at(2)["value"_L1].isNull() && all.at(2)["default"_L1].isUndefined());
        QCOMPARE(json.value("usualSessions"_L1), QJsonValue(u"cores"_s));
        const QString table = settingsTable(values);
        QVERIFY2(table.contains(u" 7800  (by RENSEI_HOST_PORT)\n"_s), qPrintable(table));
        QVERIFY2(table.contains(u" p1  (default)\n"_s) && table.contains(u" –  (default)\n"_s), qPrintable(table));
    }

    void aConsentIsTakenBackWhileNoAgentRuns()
    {
        ConfigVerbFixture s;
        QVERIFY(QDir().mkpath(s.folder.filePath(u"state"_s)));
        QFile file(s.folder.filePath(u"state/consent.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(R"({"always":["project a","repository x/y"],"never":["project b"]})");
        file.close();
        QCOMPARE(s.run({u"consents"_s}), int(ExitSuccess));
        QCOMPARE(s.run({u"consents"_s, u"forget"_s, u"project c"_s}), int(ExitFailure));
        QCOMPARE(s.run({u"consents"_s, u"forget"_s, u"project a"_s, u"--json"_s}), int(ExitSuccess));
        host::Consent consent(s.clock, file.fileName());
        QVERIFY(consent.load());
        QCOMPARE(consent.subjects(host::Consent::Verdict::Always), QStringList{u"repository x/y"_s});
        QCOMPARE(consent.subjects(host::Consent::Verdict::Never), QStringList{u"project b"_s});
    }
};

RENSEI_TEST(ConfigVerbTest)
#include "tst_config_verb.moc"
