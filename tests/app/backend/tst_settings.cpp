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

const QString serverUrl = u"https://platform.example/team a?"_s; // no address, but nothing that may be in one does harm
const QString otherServerUrl = u"https://platform.example"_s;

/// A settings file that outlives those who use it.
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
    void nothingIsRememberedAtFirstAndNothingIsWritten()
    {
        const SettingsFixture place;
        {
            const Settings settings(place.path);
            QVERIFY(settings.base().isEmpty());
            QCOMPARE(settings.project(serverUrl), ProjectScope());
            QVERIFY(settings.window(u"main"_s).isEmpty());
            QVERIFY(!settings.isTrayHintSilenced());
        }
        QVERIFY(!QFile::exists(place.folder.filePath(u"config"_s)));
    }

    void whatIsSetIsThereAtTheNextStart()
    {
        const SettingsFixture place;
        const QByteArray state("\0\xff[x]\n=;\"", 9);
        {
            Settings settings(place.path);
            settings.setBase(serverUrl);
            settings.setProject(serverUrl, {u"web"_s, u"prj_1"_s});
            settings.setProject(otherServerUrl, {{}, u"prj_2"_s});
            settings.setWindow(u"main"_s, state);
            settings.silenceTrayHint();
        }
        const Settings settings(place.path);
        QCOMPARE(settings.base(), serverUrl);
        QCOMPARE(settings.project(serverUrl), (ProjectScope{u"web"_s, u"prj_1"_s}));
        QCOMPARE(settings.project(otherServerUrl), (ProjectScope{{}, u"prj_2"_s})); // each platform has one of its own
        QCOMPARE(settings.project(u"https://third.example"_s), ProjectScope());
        QCOMPARE(settings.window(u"main"_s), state);
        QVERIFY(settings.window(u"status"_s).isEmpty());
        QVERIFY(settings.isTrayHintSilenced());
    }

    void aProjectMayBeGivenUp()
    {
        const SettingsFixture place;
        {
            Settings settings(place.path);
            settings.setProject(serverUrl, {u"web"_s, u"prj_1"_s});
            settings.setProject(serverUrl, {});
        }
        QCOMPARE(Settings(place.path).project(serverUrl), ProjectScope());
    }

    void aBrokenFileLosesNothingThatCanBeRead()
    {
        const SettingsFixture place;
        place.put("[account]\nbase=https://platform.example\n\x01\x02 no line\n[hints]\nno-tray-silenced=true\n"
                  "[of-a-newer-version]\nkey=value\n");
        {
            Settings settings(place.path);
            QCOMPARE(settings.base(), otherServerUrl);
            QVERIFY(settings.isTrayHintSilenced());
            settings.setWindow(u"main"_s, "x");
        }
        const Settings settings(place.path);
        QCOMPARE(settings.base(), otherServerUrl);
        QVERIFY(settings.isTrayHintSilenced());
        QCOMPARE(settings.window(u"main"_s), "x"_ba);
        QVERIFY(place.bytes().contains("key=value"));
    }

    void aFileThatIsNoneOfOursIsEmpty()
    {
        const SettingsFixture place;
        place.put(QByteArray(4096, '\xfe'));
        QVERIFY(Settings(place.path).base().isEmpty());
    }

    void fault10C12_whatCannotBeWrittenIsToldAndTriedAgain()
    {
        const SettingsFixture place;
        const QString blocking = place.folder.filePath(u"config"_s);
        QFile file(blocking); // where the folder should be
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Settings settings(place.path);
        QVERIFY(!settings.problem());
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"settings are not saved"_s));
        settings.setBase(otherServerUrl);
        QVERIFY(settings.problem());
        QCOMPARE(settings.base(), otherServerUrl);
        QVERIFY(file.remove());
        settings.silenceTrayHint();
        QVERIFY(!settings.problem());
        QCOMPARE(Settings(place.path).base(), otherServerUrl);
        QVERIFY(place.bytes().contains("platform.example"));
    }

    void fault10C9_aFullDiskKeepsTheSettings()
    {
#ifdef Q_OS_UNIX
        const SettingsFixture place;
        Settings settings(place.path);
        settings.setBase(otherServerUrl);
        {
            const FullDisk full;
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"settings are not saved"_s));
            settings.setBase(serverUrl);
        }
        QVERIFY(settings.problem());
        QCOMPARE(Settings(place.path).base(), otherServerUrl);
#else
        QSKIP("there is no way to play a full disk");
#endif
    }

    void listsOfANewerVersionAreKept()
    {
        const SettingsFixture place;
        place.put("[new]\nlist=a, \"b,c\"\n");
        Settings(place.path).silenceTrayHint();
        const QSettings file(place.path, QSettings::IniFormat);
        QCOMPARE(file.value(u"new/list"_s).toStringList(), (QStringList{u"a"_s, u"b,c"_s}));
    }
};

RENSEI_TEST(SettingsTest)

} // namespace rensei::tests

#include "tst_settings.moc"
