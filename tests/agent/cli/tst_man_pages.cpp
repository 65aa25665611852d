#include "agent/cli/help_text.h"
#include "agent/cli/words/man_pages.h"
#include "tests/support/test_case.h"

#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;

static Invocation into(const QString &folder)
{
    Invocation invocation;
    invocation.verb = u"man-pages"_s;
    invocation.operands = {folder};
    return invocation;
}

class TestManPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyVerbHasAPage()
    {
        const QTemporaryDir folder;
        const QString pages = folder.filePath(u"man"_s);
        QCOMPARE(writeManPages(into(pages)), int(ExitSuccess));
        QCOMPARE(QDir(pages).entryList(QDir::Files).size(), verbs().size() + 1);
        for (const Verb &verb : verbs())
            QVERIFY(QFileInfo(QDir(pages).filePath(u"rensei-agent-%1.1"_s.arg(verb.name))).size() > 200);
    }

    void theOverviewNamesWhatReplacesSecrets()
    {
        const QString overview = manPages().first().text;
        for (const VariableMeaning &one : secretVariables())
            QVERIFY2(overview.contains(one.name), qPrintable(one.name));
    }

    void aFolderThatCannotBeWrittenIsAFailure()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"file"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(writeManPages(into(file.fileName())), int(ExitFailure));
    }

    void noTextBecomesACommand()
    {
        static const QStringList commands{u".TH"_s, u".SH"_s, u".TP"_s, u".B"_s, u".I"_s, u".BR"_s};
        for (const ManPage &page : manPages()) {
            for (const QString &line : page.text.split(u'\n')) {
                const bool isCommand = line.startsWith(u'.') || line.startsWith(u'\'');
                QVERIFY2(!isCommand || commands.contains(line.section(u' ', 0, 0)), qPrintable(line));
            }
        }
    }

    void aFormatterHasNothingToSay()
    {
        const QString mandoc = QStandardPaths::findExecutable(u"mandoc"_s);
        const QString groff = QStandardPaths::findExecutable(u"groff"_s);
        if (mandoc.isEmpty() && groff.isEmpty())
            QSKIP("neither mandoc nor groff is installed");
        const QTemporaryDir folder;
        QCOMPARE(writeManPages(into(folder.path())), int(ExitSuccess));
        QStringList files;
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files))
            files.append(folder.filePath(name));
        QProcess process;
        if (mandoc.isEmpty())
            process.start(groff, QStringList{u"-ww"_s, u"-z"_s, u"-Kutf8"_s, u"-man"_s, u"-Tutf8"_s} + files);
        else
            process.start(mandoc, QStringList{u"-Tlint"_s, u"-Wwarning"_s} + files);
        QVERIFY(process.waitForFinished());
        const QByteArray said = process.readAllStandardError() + process.readAllStandardOutput();
        QVERIFY2(said.isEmpty(), said.constData());
    }
};

RENSEI_TEST(TestManPages)
#include "tst_man_pages.moc"
