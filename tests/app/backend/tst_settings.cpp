#include "app/backend/settings.h"

#include "tests/support/test_case.h"
#ifdef Q_OS_UNIX
#include "tests/fakes/full_disk_unix.h"
#endif

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using app::Settings;
using platform::ProjectScope;

const QString trickyUrl = u"https://platform.example/team a?"_s; // with characters that need escaping
const QString otherServerUrl = u"https://platform.example"_s;

/// A settings file that several Settings use in turn.
struct SettingsFixture {
    QTemporaryDir folder;
    QString path = folder.filePath(u"config/desktop.ini"_s);

    QByteArray bytes() const
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void put(const QByteArray &bytes) const
    {
        QFile file(path);
        QVERIFY(QDir().mkpath(folder.filePath(u"config"_s)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
};

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyStartWritesNothing()
    {
        const SettingsFixture fixture;
        {
            const Settings settings(fixture.path);
            QVERIFY(settings.serverUrl().isEmpty());
            QCOMPARE(settings.project(trickyUrl), ProjectScope());
            QVERIFY(settings.window(u"main"_s).isEmpty());
            QVERIFY(!settings.isTrayHintSilenced());
        }
        QVERIFY(!QFile::exists(fixture.folder.filePath(u"config"_s)));
    }

    void windowsAreForgottenAndNothingElse()
    {
        const SettingsFixture fixture;
        {
            Settings settings(fixture.path);
            settings.setWindow(u"main"_s, "geometry");
            settings.setWindow(u"settings"_s, "geometry");
            settings.silenceTrayHint();
            settings.forgetWindows();
            QVERIFY(settings.window(u"main"_s).isEmpty());
        }
        const Settings again(fixture.path);
        QVERIFY(again.window(u"main"_s).isEmpty() && again.window(u"settings"_s).isEmpty());
        QVERIFY(again.isTrayHintSilenced());
    }

    void valuesPersist()
    {
        const SettingsFixture fixture;
        const QByteArray state("\0\xff[x]\n=;\"", 9);
        {
            Settings settings(fixture.path);
            settings.setServerUrl(trickyUrl);
            settings.setProject(trickyUrl, {u"web"_s, u"prj_1"_s});
            settings.setProject(otherServerUrl, {{}, u"prj_2"_s});
            settings.setWindow(u"main"_s, state);
            settings.silenceTrayHint();
            settings.setLanguage(u"zh_CN"_s);
        }
        const Settings settings(fixture.path);
        QCOMPARE(settings.serverUrl(), trickyUrl);
        QCOMPARE(settings.project(trickyUrl), (ProjectScope{u"web"_s, u"prj_1"_s}));
        QCOMPARE(settings.project(otherServerUrl), (ProjectScope{{}, u"prj_2"_s})); // each platform has its own
        QCOMPARE(settings.project(u"https://third.example"_s), ProjectScope());
        QCOMPARE(settings.window(u"main"_s), state);
        QVERIFY(settings.window(u"status"_s).isEmpty());
        QVERIFY(settings.isTrayHintSilenced());
        QCOMPARE(settings.language(), u"zh_CN"_s);
    }

    void aProjectCanBeCleared()
    {
        const SettingsFixture fixture;
        {
            Settings settings(fixture.path);
            settings.setProject(trickyUrl, {u"web"_s, u"prj_1"_s});
            settings.setProject(trickyUrl, {});
        }
        const Settings read(fixture.path);
        QCOMPARE(read.project(trickyUrl), ProjectScope());
        QVERIFY(read.hasProject(trickyUrl)); // all of them were chosen
        QVERIFY(!read.hasProject(otherServerUrl));
    }

    void aDamagedFileKeepsItsValidEntries()
    {
        const SettingsFixture fixture;
        fixture.put("[account]\nbase=https://platform.example\n\x01\x02 no line\n[hints]\nno-tray-silenced=true\n"
                    "[of-a-newer-version]\nkey=value\n");
        {
            Settings settings(fixture.path);
            QCOMPARE(settings.serverUrl(), otherServerUrl);
            QVERIFY(settings.isTrayHintSilenced());
            settings.setWindow(u"main"_s, "x");
        }
        const Settings settings(fixture.path);
        QCOMPARE(settings.serverUrl(), otherServerUrl);
        QVERIFY(settings.isTrayHintSilenced());
        QCOMPARE(settings.window(u"main"_s), "x"_ba);
        QVERIFY(fixture.bytes().contains("key=value"));
    }

    void aDamagedFileIsPutAside_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("serverUrl");
        const QByteArray good = "[account]\nbase=https://platform.example\n";
        QTest::newRow("binary") << QByteArray(4096, '\xfe') << QString();
        QTest::newRow("zeros") << QByteArray(512, '\0') << QString();
        QTest::newRow("zeros at the end") << good + QByteArray(512, '\0') << otherServerUrl;
        QTest::newRow("no end of the line") << good + "[windows]\nmain=" << otherServerUrl;
        QTest::newRow("no end of the text") << good + "[windows]\nmain=\"@ByteArray(ab\n" << otherServerUrl;
        QTest::newRow("no end of the section") << good + "[win\n" << otherServerUrl;
        QTest::newRow("a line of another file") << good + "no value\n" << otherServerUrl;
        QTest::newRow("much too long") << good + QByteArray(4 << 20, '\n') << QString();
    }

    void aDamagedFileIsPutAside()
    {
        QFETCH(QByteArray, bytes);
        const SettingsFixture fixture;
        fixture.put(bytes);
        {
            const Settings settings(fixture.path);
            QTEST(settings.serverUrl(), "serverUrl");
            QVERIFY(settings.damage());
            QCOMPARE(settings.damage()->keptAs, fixture.path + u".damaged"_s);
            QFile aside(settings.damage()->keptAs);
            QVERIFY(aside.open(QIODevice::ReadOnly));
            QVERIFY(bytes.startsWith(aside.readAll()));
        }
        const Settings again(fixture.path);
        QVERIFY(!again.damage() || again.damage()->keptAs.isEmpty()); // it is told once
        QTEST(again.serverUrl(), "serverUrl");
    }

    void anEmptyFileIsToldWithoutACopy()
    {
        const SettingsFixture fixture;
        fixture.put("");
        const Settings settings(fixture.path);
        QVERIFY(settings.damage());
        QVERIFY(settings.damage()->keptAs.isEmpty());
    }

    void anEarlierDamagedFileIsKept()
    {
        const SettingsFixture fixture;
        for (const char *bytes : {"one\n", "two\n"}) {
            fixture.put(bytes);
            QVERIFY(Settings(fixture.path).damage());
        }
        QFile first(fixture.path + u".damaged"_s);
        QVERIFY(first.open(QIODevice::ReadOnly));
        QCOMPARE(first.readAll(), "one\n"_ba);
        QVERIFY(QFile::exists(fixture.path + u".damaged-2"_s));
    }

    void whatTheProgramWritesIsNotDamaged()
    {
        const SettingsFixture fixture;
        {
            Settings settings(fixture.path);
            settings.setServerUrl(trickyUrl);
            settings.setWindow(u"main"_s, QByteArray("\0\xff[x]\n=;\"\\", 10));
            settings.setDraft(u"s"_s, u"a \"quoted\" line\nand \\ another ;#\x01"_s);
            settings.setAttention({});
        }
        QVERIFY(!Settings(fixture.path).damage());
        {
            QSettings other(fixture.path, QSettings::IniFormat); // as an earlier version wrote it
            other.setValue(u"windows/other"_s, QByteArray("\0\xff\n\"\\", 5));
            other.setValue(u"new/list"_s, QStringList{u"a;b"_s, u"c,\"d"_s, {}});
        }
        QVERIFY(!Settings(fixture.path).damage());
    }

    void theBatteryFloorIsBounded()
    {
        const SettingsFixture fixture;
        QCOMPARE(Settings(fixture.path).batteryFloor(), 30);
        fixture.put("[power]\nbattery-floor=700\n");
        QCOMPARE(Settings(fixture.path).batteryFloor(), 95);
        fixture.put("[power]\nbattery-floor=full\n");
        QCOMPARE(Settings(fixture.path).batteryFloor(), 30);
    }

    void fault10C12_aFailedWriteIsReportedAndRetried()
    {
        const SettingsFixture fixture;
        const QString blocking = fixture.folder.filePath(u"config"_s);
        QFile file(blocking); // where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Settings settings(fixture.path);
        QVERIFY(!settings.problem());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"settings are not saved"_s));
        settings.setServerUrl(otherServerUrl);
        QVERIFY(settings.problem());
        QCOMPARE(settings.serverUrl(), otherServerUrl);
        QVERIFY(file.remove());
        settings.silenceTrayHint();
        QVERIFY(!settings.problem());
        QCOMPARE(Settings(fixture.path).serverUrl(), otherServerUrl);
        QVERIFY(fixture.bytes().contains("platform.example"));
    }

    void fault10C9_aFullDiskKeepsTheSettings()
    {
#ifdef Q_OS_UNIX
        const SettingsFixture fixture;
        Settings settings(fixture.path);
        settings.setServerUrl(otherServerUrl);
        {
            const FullDisk full;
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"settings are not saved"_s));
            settings.setServerUrl(trickyUrl);
        }
        QVERIFY(settings.problem());
        QCOMPARE(Settings(fixture.path).serverUrl(), otherServerUrl);
#else
        QSKIP("there is no way to play a full disk");
#endif
    }

    void listsOfANewerVersionAreKept()
    {
        const SettingsFixture fixture;
        fixture.put("[new]\nlist=a, \"b,c\"\n");
        Settings(fixture.path).silenceTrayHint();
        const QSettings file(fixture.path, QSettings::IniFormat);
        QCOMPARE(file.value(u"new/list"_s).toStringList(), (QStringList{u"a"_s, u"b,c"_s}));
    }
};

RENSEI_TEST(SettingsTest)

} // namespace rensei::tests

#include "tst_settings.moc"
