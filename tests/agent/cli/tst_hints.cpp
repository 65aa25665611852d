#include "agent/cli/command_line.h"
#include "tests/support/test_case.h"

#include <QDirIterator>
#include <QRegularExpression>

using namespace Qt::StringLiterals;
using namespace rensei;

/// A command in a text of the product, without the program's name.
struct Hint {
    QString file;
    QString command;
};

static QList<Hint> hintsInSources()
{
    // In a string literal: from the program's name to the first character that no command line has.
    static const QRegularExpression hint(uR"("[^"]*?rensei-agent ((?:[A-Za-z0-9|-]+ ?)+)[^"]*")"_s);
    QList<Hint> hints;
    QDirIterator files(
        QStringLiteral(SOURCE_ROOT "/agent"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.fileName().endsWith("/completion.cpp"_L1)) // it writes shell code about the program, not hints
            continue;
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        for (const QString &line : lines) {
            const auto match = hint.match(line);
            const bool isPlaceholder = match.captured(1).startsWith(u"VERB"_s);
            if (match.hasMatch() && !isPlaceholder && !line.trimmed().startsWith(u"//"_s))
                hints.append({file.fileName(), match.captured(1).trimmed()});
        }
    }
    return hints;
}

class TestHints : public QObject {
    Q_OBJECT

private Q_SLOTS:
    // Source: agent/status/STATUS.md, "Text output".
    void everyHintNamesAVerbOfThisBuild()
    {
        const QList<Hint> hints = hintsInSources();
        QStringList wrong;
        for (const Hint &hint : hints) {
            if (!cli::parseCommandLine(hint.command.split(u' ')))
                wrong.append(hint.file + u": rensei-agent "_s + hint.command);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(hints.size() >= 6, "the search no longer finds the hints");
    }

    void wrongHintsAreDetected_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("a verb of another build") << u"fly"_s;
        QTest::newRow("an option of another verb") << u"run --kind host"_s;
        QTest::newRow("an unknown action") << u"auth renew --kind host"_s;
    }

    void wrongHintsAreDetected()
    {
        QFETCH(QString, command);
        QVERIFY(!cli::parseCommandLine(command.split(u' ')));
    }
};

RENSEI_TEST(TestHints)
#include "tst_hints.moc"
