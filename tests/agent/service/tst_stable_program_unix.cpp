// Which path of the program a service names.
#include "agent/service/stable_program.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace service;

namespace {

/// A version's folder with the program, and folders where links are looked for.
struct ProgramTree {
    QTemporaryDir folder;
    QString root = QFileInfo(folder.path()).canonicalFilePath();
    QString program = root + u"/opt/1.2/rensei-agent"_s;
    QStringList places{root + u"/local"_s, root + u"/bin"_s};
    QProcessEnvironment environment;

    ProgramTree()
    {
        for (const QString &path : QStringList{root + u"/opt/1.2"_s} + places) {
            if (!QDir().mkpath(path))
                qFatal("cannot make the folders of a test");
        }
        QFile file(program);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("cannot write the files of a test");
    }
    QString stable() const { return stableProgram(program, environment, places); }
    QString link(const QString &name) const
    {
        if (!QFile::link(program, root + name))
            qFatal("cannot make the links of a test");
        return root + name;
    }
};

} // namespace

class StableProgramTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLinkIsBetterThanTheFolderOfAVersion()
    {
        const ProgramTree tree;
        QCOMPARE(tree.stable(), tree.program);
        const QString link = tree.link(u"/bin/rensei-agent"_s);
        QCOMPARE(tree.stable(), link);
        const QString better = tree.link(u"/local/rensei-agent"_s);
        QCOMPARE(tree.stable(), better);
    }

    void aLinkToAnotherFileIsNone()
    {
        const ProgramTree tree;
        QFile other(tree.root + u"/local/rensei-agent"_s);
        QVERIFY(other.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(tree.root + u"/gone"_s, tree.root + u"/bin/rensei-agent"_s));
        QCOMPARE(tree.stable(), tree.program);
    }

    void whatLiesInSuchAFolderStays()
    {
        ProgramTree tree;
        const QString link = tree.link(u"/bin/rensei-agent"_s);
        tree.places = {tree.root + u"/opt/1.2"_s, tree.root + u"/bin"_s};
        QCOMPARE(tree.stable(), tree.program);
        QVERIFY(!link.isEmpty());
    }

    void anAppImageIsNamedByItsFile()
    {
        ProgramTree tree;
        tree.environment.insert(u"APPIMAGE"_s, u"/home/m/Rensei.AppImage"_s);
        QCOMPARE(tree.stable(), tree.program); // of another program that started this one
        tree.environment.insert(u"APPDIR"_s, tree.root + u"/opt/1"_s);
        QCOMPARE(tree.stable(), tree.program);
        tree.environment.insert(u"APPDIR"_s, tree.root + u"/opt"_s);
        QCOMPARE(tree.stable(), u"/home/m/Rensei.AppImage"_s);
        tree.environment.insert(u"APPIMAGE"_s, u"Rensei.AppImage"_s);
        QCOMPARE(tree.stable(), tree.program);
    }

    void anotherPathToTheSameFileIsAsGood()
    {
        const ProgramTree tree;
        const QString own = tree.link(u"/bin/rensei-agent"_s);
        const QString other = tree.link(u"/other"_s);
        const auto installedAs = [](const QString &program, const QString &installed) {
            return asInstalled({.name = {}, .program = program, .arguments = {}}, installed).program;
        };
        QCOMPARE(installedAs(own, other), other);
        QCOMPARE(installedAs(tree.program, own), own);
        QCOMPARE(installedAs(own, tree.program), own); // a link is better
        QCOMPARE(installedAs(tree.program, tree.program), tree.program);
        QCOMPARE(installedAs(own, tree.root + u"/gone"_s), own); // it was moved
        QCOMPARE(installedAs(tree.root + u"/gone"_s, own), tree.root + u"/gone"_s);
        QCOMPARE(installedAs(tree.root + u"/gone"_s, tree.root + u"/away"_s), tree.root + u"/gone"_s);
    }

    void everybodyLooksInTheSameFolders()
    {
        QProcessEnvironment environment;
        QVERIFY(usualProgramFolders(environment).contains(u"/usr/bin"_s));
        environment.insert(u"HOME"_s, u"/home/m"_s);
        QVERIFY(usualProgramFolders(environment).contains(u"/home/m/.local/bin"_s));
    }
};

RENSEI_TEST(StableProgramTest)

} // namespace rensei::tests

#include "tst_stable_program_unix.moc"
