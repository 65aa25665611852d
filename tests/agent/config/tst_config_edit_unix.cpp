#include "agent/config/config_edit.h"

#include "tests/fakes/full_disk_unix.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <unistd.h>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using config::setValue;

class ConfigEditUnixTest : public QObject {
    Q_OBJECT

    const QString key = u"capacity.maxConcurrentSessions"_s;

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static void put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void fault10C9_aFullDiskKeepsTheConfiguration()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"daemon.yaml"_s);
        put(path, "capacity: {maxConcurrentSessions: 1}\n");
        QVERIFY(setValue(path, key, 2));
        Result<void> changed;
        {
            const FullDisk full;
            changed = setValue(path, key, 3);
        }
        QVERIFY(!changed);
        QCOMPARE(changed.error().detail, FullDisk::reason());
        QCOMPARE(contentOf(path), QByteArray("capacity: {maxConcurrentSessions: 2}\n"));
        QCOMPARE(contentOf(path + u".bak"_s), QByteArray("capacity: {maxConcurrentSessions: 1}\n"));
    }

    void fault10C11_aLinkedFileIsChangedInItsPlace()
    {
        const QTemporaryDir folder;
        const QString real = folder.filePath(u"dotfiles.yaml"_s);
        const QString link = folder.filePath(u"daemon.yaml"_s);
        put(real, "capacity: {maxConcurrentSessions: 1}\n");
        QVERIFY(QFile::link(real, link));
        QVERIFY(setValue(link, key, 2));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(real), QByteArray("capacity: {maxConcurrentSessions: 2}\n"));
    }

    void fault10C11_aRefusedLinkLeavesNoOtherFile()
    {
        if (::geteuid() != 0)
            QSKIP("only root can give a link away");
        const QTemporaryDir folder;
        const QString link = folder.filePath(u"daemon.yaml"_s);
        put(folder.filePath(u"real"_s), "capacity: {maxConcurrentSessions: 1}\n");
        QVERIFY(QFile::link(folder.filePath(u"real"_s), link));
        QCOMPARE(::lchown(QFile::encodeName(link).constData(), 12345, 12345), 0);
        const auto changed = setValue(link, key, 2);
        QVERIFY(!changed);
        QCOMPARE(changed.error().detail, u"is a link that belongs to another user"_s);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 2);
    }
};

RENSEI_TEST(ConfigEditUnixTest)

} // namespace rensei::tests
#include "tst_config_edit_unix.moc"
