#include "agent/config/config_file.h"

#include "tests/support/test_case.h"

using namespace Qt::StringLiterals;
using namespace rensei::config;
using rensei::permissions::Operation;
using rensei::permissions::Policy;
using rensei::permissions::Preset;
using rensei::permissions::Verdict;

class PermissionSettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPresetIsNamed()
    {
        QCOMPARE(parseConfig("kind: LocalDaemon")->permissions, Policy());
        QCOMPARE(parseConfig("permissions: careful")->permissions, Policy{.preset = Preset::Careful});
        QCOMPARE(parseConfig("permissions: ~\nkind: LocalDaemon")->permissions, Policy());
    }

    void rulesAreRead()
    {
        const auto config = parseConfig(R"(permissions:
  allow: [read, edit, {execute: 'git *'}]
  ask:
    - execute: git push *
  deny: [{execute: 'rm *', read: '**/.env'}]
  else: deny
)");
        QVERIFY2(config, qPrintable(config ? QString() : config.error().detail));
        const Policy expected{.preset = Preset::Own,
            .allow = {{Operation::Read}, {Operation::Edit}, {Operation::Execute, u"git *"_s}},
            .ask = {{Operation::Execute, u"git push *"_s}},
            .deny = {{Operation::Execute, u"rm *"_s}, {Operation::Read, u"**/.env"_s}},
            .otherwise = Verdict::Deny};
        QCOMPARE(config->permissions, expected);
        QCOMPARE(config->warnings, QStringList());
    }

    void aProfileHasItsOwn()
    {
        const auto config = parseConfig(R"(permissions: deny
runners:
  - {name: a, adapter: acp, program: opencode, args: [acp], mode: ask, signIn: key, permissions: autonomous}
  - {name: b, adapter: acp, program: gemini}
)");
        QVERIFY2(config, qPrintable(config ? QString() : config.error().detail));
        QCOMPARE(config->permissions, Policy{.preset = Preset::Deny});
        QCOMPARE(config->runners.at(0).adapter, Adapter::Acp);
        QCOMPARE(config->runners.at(0).permissions, std::optional(Policy{.preset = Preset::Autonomous}));
        QCOMPARE(config->runners.at(0).mode, u"ask"_s);
        QCOMPARE(config->runners.at(0).signIn, u"key"_s);
        QVERIFY(!config->runners.at(1).permissions);
        QCOMPARE(config->warnings, QStringList());
    }

    // A rule that is not understood must not be left out: it may be the one that denies.
    void whatIsWrongIsAnError_data()
    {
        QTest::addColumn<QByteArray>("yaml");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *yaml, const char *expected) {
            QTest::newRow(yaml) << QByteArray(yaml) << QString::fromLatin1(expected);
        };
        row("permissions: open", "line 1: permissions is \"open\", but must be one of");
        row("permissions: [read]", "permissions must be the name of a preset, or rules");
        row("permissions: {deny: [levitate]}", "permissions.deny names levitate, which is no operation");
        row("permissions: {deny: read}", "permissions.deny must be a list");
        row("permissions: {deny: [[read]]}", "permissions.deny must hold operations");
        row("permissions: {deny: [{execute: ''}]}", "permissions.deny holds execute without a pattern");
        row("permissions: {deny: [{execute: [a]}]}", "permissions.deny holds execute without a pattern");
        row("permissions: {else: allow}", "permissions.else is \"allow\", but must be one of ask, deny");
        row("runners: [{name: a, adapter: acp, program: p, permissions: x}]", "runners.permissions is \"x\"");
    }

    void whatIsWrongIsAnError()
    {
        QFETCH(QByteArray, yaml);
        QFETCH(QString, expected);
        const auto config = parseConfig(yaml);
        QVERIFY(!config);
        QVERIFY2(config.error().detail.contains(expected), qPrintable(config.error().detail));
    }

    void anUnknownKeyIsAWarning()
    {
        QCOMPARE(parseConfig("permissions: {alow: [read]}")->warnings,
            QStringList{u"line 1: permissions.alow is not a known key"_s});
    }
};

RENSEI_TEST(PermissionSettingsTest)
#include "tst_permission_settings.moc"
