#include "agent/config/setting_values.h"

#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::config;

static constexpr Hardware desk{.memory = 16LL << 30, .cores = 4};

/// A configuration file, and what holds with it.
struct ValuesFixture {
    QTemporaryDir folder;
    QProcessEnvironment environment = {};
    Hardware hardware = desk;

    Result<SettingValues> read(const QByteArray &yaml)
    {
        QFile file(folder.filePath(u"daemon.yaml"_s));
        if (!yaml.isEmpty() && (!file.open(QIODevice::WriteOnly) || file.write(yaml) != yaml.size()))
            return failLocally(u"the test cannot write"_s);
        file.close();
        return readSettingValues(file.fileName(), environment, hardware);
    }
};

class SettingValuesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutAFileTheUsualHolds()
    {
        ValuesFixture s;
        const auto values = s.read({});
        QVERIFY(values);
        QCOMPARE(values->all.size(), settings().size());
        for (const SettingValue &one : values->all) {
            QVERIFY2(!one.isSet && !one.isByVariable, qPrintable(one.setting.key));
            QCOMPARE(one.text, one.usual);
        }
        QCOMPARE(values->find(u"capacity.maxConcurrentSessions"_s)->text, u"4"_s);
        QCOMPARE(values->find(u"capacity.maxMemoryMb"_s)->text, u"12288"_s);
        QCOMPARE(values->find(u"capacity.poolMaxDiskGb"_s)->text, u"20"_s);
        QCOMPARE(values->find(u"network.proxy"_s)->text, u"system"_s);
        QCOMPARE(values->find(u"permissions"_s)->text, u"workspace"_s);
        QVERIFY(!values->find(u"runners"_s));
    }

    void everySettingIsRead()
    {
        // Something that each of them takes and that is not its default.
        const QMap<QString, QString> words{{u"orchestrator.url"_s, u"https://x.example"_s},
            {u"machine.region"_s, u"attic"_s}, {u"capacity.priority"_s, u"normal"_s}, {u"host.admission"_s, u"ask"_s},
            {u"projectAdmissionMode"_s, u"enumerated"_s}, {u"host.protocol"_s, u"af"_s},
            {u"network.proxy"_s, u"none"_s}, {u"network.caFile"_s, u"/ca.pem"_s}, {u"defaultRunner"_s, u"claude"_s},
            {u"permissions"_s, u"careful"_s}};
        for (const Setting &setting : settings()) {
            if (setting.kind == Setting::Kind::List)
                continue;
            ValuesFixture s;
            const QString text = words.value(setting.key, u"77"_s);
            s.environment.insert(variableName(setting.key), text);
            const auto values = s.read({});
            QVERIFY2(values, qPrintable(setting.key));
            QCOMPARE(values->find(setting.key)->text, text);
            QVERIFY(values->find(setting.key)->isByVariable);
        }
    }

    void whatTheFileSaysIsSet()
    {
        ValuesFixture s;
        const auto values = s.read("capacity: {maxConcurrentSessions: 2, maxMemoryMb: 4096, maxProcesses: ~}\n"
                                   "enabledProjectIds: [p1, p2]\npermissions: {deny: [fetch]}\n");
        QVERIFY(values);
        const SettingValue *sessions = values->find(u"capacity.maxConcurrentSessions"_s);
        QVERIFY(sessions->isSet);
        QCOMPARE(sessions->text, u"2"_s);
        QCOMPARE(sessions->usual, u"2"_s); // of the memory that the file leaves
        QCOMPARE(values->find(u"capacity.maxMemoryMbPerSession"_s)->usual, u"3072"_s);
        QCOMPARE(values->find(u"capacity.maxMemoryMb"_s)->usual, u"12288"_s);
        QVERIFY(!values->find(u"capacity.maxProcesses"_s)->isSet);
        QCOMPARE(values->find(u"enabledProjectIds"_s)->items, (QStringList{u"p1"_s, u"p2"_s}));
        QCOMPARE(values->find(u"host.admission"_s)->text, u"listed"_s);
        QCOMPARE(values->find(u"permissions"_s)->text, u"own"_s);
    }

    void theUsualNumberOfSessionsHasAReason_data()
    {
        QTest::addColumn<int>("cores");
        QTest::addColumn<int>("gibibytes");
        QTest::addColumn<SessionsReason>("reason");
        QTest::newRow("few cores") << 2 << 64 << SessionsReason::Cores;
        QTest::newRow("little memory") << 8 << 8 << SessionsReason::Memory;
        QTest::newRow("plenty of both") << 64 << 256 << SessionsReason::Most;
    }

    void theUsualNumberOfSessionsHasAReason()
    {
        QFETCH(int, cores);
        QFETCH(int, gibibytes);
        ValuesFixture s;
        s.hardware = {.memory = qint64(gibibytes) << 30, .cores = cores};
        QTEST(s.read({})->usualSessions, "reason");
    }

    void aBrokenFileIsAnError()
    {
        ValuesFixture s;
        QVERIFY(!s.read("capacity: [\n"));
    }
};

RENSEI_TEST(SettingValuesTest)
#include "tst_setting_values.moc"
