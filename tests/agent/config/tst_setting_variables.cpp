#include "agent/config/config_file.h"
#include "agent/config/setting_variables.h"
#include "tests/support/marking_translator.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::config;

static QProcessEnvironment with(const QString &variable, const QString &value)
{
    QProcessEnvironment environment;
    environment.insert(variable, value);
    return environment;
}

class SettingVariablesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aVariableIsNamedAfterItsSetting()
    {
        QCOMPARE(variableName(u"capacity.maxConcurrentSessions"_s), u"RENSEI_CAPACITY_MAX_CONCURRENT_SESSIONS"_s);
        QCOMPARE(variableName(u"permissions"_s), u"RENSEI_PERMISSIONS"_s);
    }

    void theirTextsAreThoseOfTheLanguage()
    {
        const QString english = settings().first().text();
        QVERIFY(findSetting(settings().first().key));
        {
            const rensei::tests::MarkingTranslator marks;
            for (const Setting &setting : settings())
                QVERIFY2(rensei::tests::isMarked(setting.text()), qPrintable(setting.key));
        }
        QCOMPARE(settings().first().text(), english);
    }

    void everySettingCanBeSetByItsVariable()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"none.yaml"_s);
        // Something that each of them takes and that is not its default.
        const QMap<QString, QString> words{{u"orchestrator.url"_s, u"https://x.example"_s},
            {u"machine.region"_s, u"attic"_s}, {u"capacity.priority"_s, u"normal"_s}, {u"host.admission"_s, u"ask"_s},
            {u"projectAdmissionMode"_s, u"enumerated"_s}, {u"enabledProjectIds"_s, u"a, b"_s},
            {u"host.protocol"_s, u"af"_s}, {u"network.proxy"_s, u"none"_s}, {u"network.caFile"_s, u"/ca.pem"_s},
            {u"defaultRunner"_s, u"claude"_s}, {u"permissions"_s, u"careful"_s}};
        for (const Setting &setting : settings()) {
            const auto config = loadConfig(file, with(variableName(setting.key), words.value(setting.key, u"77"_s)));
            QVERIFY2(config, qPrintable(setting.key));
            QVERIFY2(*config != Config(), qPrintable(setting.key));
            QVERIFY2(config->warnings.isEmpty(), qPrintable(setting.key));
        }
    }

    void aVariableComesBeforeTheFileAndLeavesTheRest()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"daemon.yaml"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("capacity:\n  maxConcurrentSessions: 3\n  poolMaxDiskGb: 5\n");
        file.close();
        const QString variable = u"RENSEI_CAPACITY_MAX_CONCURRENT_SESSIONS"_s;
        QCOMPARE(loadConfig(path, {})->maxSessions, 3);
        QCOMPARE(loadConfig(path, with(variable, u" "_s))->maxSessions, 3);
        const auto config = loadConfig(path, with(variable, u"4"_s));
        QCOMPARE(config->maxSessions, 4);
        QCOMPARE(*config->diskBudget, 5LL << 30);
    }

    void listsAreSeparatedByCommas()
    {
        const auto config = loadConfig(u"/none.yaml"_s, with(u"RENSEI_ENABLED_PROJECT_IDS"_s, u"web, tools,"_s));
        QCOMPARE(config->projectIds, (QStringList{u"web"_s, u"tools"_s}));
        QCOMPARE(config->admission, Admission::Enumerated);
    }

    void aWrongValueNamesTheVariable()
    {
        const auto config = loadConfig(u"/none.yaml"_s, with(u"RENSEI_HOST_PORT"_s, u"seven"_s));
        QVERIFY(!config);
        QCOMPARE(config.error().detail,
            u"the variable RENSEI_HOST_PORT is \"seven\", but must be a whole number from 0 to 65535"_s);
    }

    void aBrokenGroupOfTheFileStaysBroken()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"daemon.yaml"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("host: yes\n");
        file.close();
        QVERIFY(!loadConfig(file.fileName(), with(u"RENSEI_HOST_PORT"_s, u"7800"_s)));
    }
};

RENSEI_TEST(SettingVariablesTest)
#include "tst_setting_variables.moc"
