#include "agent/cli/command_line.h"
#include "agent/cli/help_text.h"
#include "tests/support/test_case.h"

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace rensei;
using namespace rensei::cli;

static QString sourceFile(const QString &name)
{
    QFile file(QStringLiteral(SOURCE_ROOT "/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

static QString oneLine(const QString &text)
{
    return text.simplified();
}

class TestHelpText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noLineIsLongerThanTheTerminal_data()
    {
        QTest::addColumn<int>("width");
        for (const int width : {40, 60, 80, 120})
            QTest::addRow("%d columns", width) << width;
    }

    void noLineIsLongerThanTheTerminal()
    {
        QFETCH(int, width);
        QString all = helpText(width) + exitCodeText(width) + (width >= 120 ? settingsText(width) : QString());
        for (const VerbGroup &group : verbGroups())
            all += helpText(group, width);
        for (const Verb &verb : verbs())
            all += helpText(verb, width);
        for (const QString &line : all.split(u'\n')) {
            const bool isOneWord = line.trimmed().startsWith("RENSEI_"_L1) && !line.trimmed().contains(u' ');
            const bool isExample
                = isOneWord || line.startsWith("  rensei-agent "_L1); // to be copied, so it is not broken
            QVERIFY2(isExample || line.size() <= width, qPrintable(line));
        }
    }

    void aNarrowTerminalLosesNoWord()
    {
        for (const Verb &verb : verbs())
            QCOMPARE(oneLine(helpText(verb, 40)), oneLine(helpText(verb, 200)));
    }

    void everyVerbHasAnExampleOfItself()
    {
        for (const Verb &verb : verbs()) {
            QVERIFY2(!verb.example.line.isEmpty(), qPrintable(verb.name));
            static const QRegularExpression shellPart(u" (<|\\||&&|\\|\\||>) .*"_s);
            QString command = verb.example.line;
            command.remove(shellPart);
            const auto parsed = parseCommandLine(command.split(u' '));
            QVERIFY2(parsed, qPrintable(verb.example.line));
            QCOMPARE(parsed->invocation.verb, verb.name);
            QVERIFY(helpText(verb, 80).contains(u"\n  rensei-agent "_s + verb.example.line));
        }
    }

    void everyVerbWithActionsTellsOfThem()
    {
        for (const Verb &verb : verbs()) {
            for (const VerbAction &action : verb.actions)
                QVERIFY2(!action.text.isEmpty(), qPrintable(verb.name + u' ' + action.name));
        }
    }

    void theExitCodesAreThoseOfTheProgram()
    {
        const QString header = sourceFile(u"agent/base/exit_code.h"_s);
        const QString page = sourceFile(u"agent/cli/VERBS.md"_s);
        static const QRegularExpression number(u"Exit[A-Za-z]+ = (\\d+)"_s);
        QList<int> codes;
        for (auto found = number.globalMatch(header); found.hasNext();)
            codes.append(found.next().captured(1).toInt());
        QList<int> told;
        for (const ExitCodeMeaning &meaning : exitCodeMeanings()) {
            told.append(meaning.code);
            QVERIFY2(oneLine(exitCodeText(80)).contains(meaning.text.english()), qPrintable(meaning.text.english()));
            const QString row = u"| %1 | "_s.arg(meaning.code) + meaning.text.english();
            QVERIFY2(QString(page).remove(u'`').contains(row), qPrintable(row));
        }
        QCOMPARE(told, codes);
        QVERIFY(codes.size() >= 6);
    }
};

RENSEI_TEST(TestHelpText)
#include "tst_help_text.moc"
