#include "agent/cli/cli_text.h"
#include "agent/cli/command_line.h"
#include "agent/cli/help_text.h"
#include "agent/cli/runners_verb.h"
#include "agent/cli/session_rows.h"
#include "agent/cli/sessions/session_call.h"
#include "agent/cli/target_options.h"
#include "agent/cli/words/completion.h"
#include "agent/cli/words/man_pages.h"
#include "agent/cli/workspace_rows.h"
#include "agent/language/language.h"
#include "agent/language/text_width.h"
#include "tests/support/test_case.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// While it exists, every text of this program is written in Greek letters, or is as wide as Japanese; placeholders
/// stay.
class OtherLetters final : public QTranslator {
public:
    enum class Kind { Greek, Wide };

    explicit OtherLetters(Kind kind = Kind::Greek)
        : m_kind(kind)
    {
        QCoreApplication::installTranslator(this);
    }
    ~OtherLetters() override { QCoreApplication::removeTranslator(this); }

    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (!QByteArrayView(context).startsWith("rensei::"))
            return {};
        QString out;
        const QString text = QString::fromUtf8(source);
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool isPlaceholder = text.at(i) == u'%' && i + 1 < text.size();
            if (isPlaceholder)
                out += text.at(i++);
            const char16_t letter = text.at(i).unicode();
            const bool isLetter = letter < 0x80 && QChar(letter).isLetter() && !isPlaceholder;
            out += isLetter
                ? QChar(static_cast<char16_t>(m_kind == Kind::Greek ? 0x3b1 + letter % 16 : 0x3042 + letter))
                : QChar(letter);
        }
        return out;
    }
    bool isEmpty() const override { return false; }

private:
    Kind m_kind;
};

} // namespace

static control::SessionPayload sampleSession()
{
    control::SessionPayload session;
    session.sessionId = u"s1"_s;
    session.issueIdentifier = u"ENG-1"_s;
    session.status = u"running"_s;
    session.workType = u"implement"_s;
    session.startedAt = Instant() + 24h * 365;
    session.costUsd = 12.5;
    return session;
}

/// What is the same in every language: names that are typed, and those of values.
static QString withoutNames(QString text)
{
    QStringList names{u"rensei-agent"_s, u"--help"_s, u"help"_s};
    for (const HelpTopic &topic : helpTopics())
        names.append(topic.name);
    for (const VerbGroup &group : verbGroups())
        names.append(group.name);
    for (const Verb &verb : verbs()) {
        names.append(verb.example.line);
        names.append(verb.name);
        names += verb.operands;
        for (const VerbAction &action : verb.actions)
            names += QStringList{action.name} + action.operands;
        for (const VerbOption &option : verb.options)
            names += {u"--"_s + option.name, option.value};
    }
    names.removeAll(QString());
    // The longest first, because some are parts of others.
    std::ranges::sort(names, [](const QString &a, const QString &b) { return a.size() > b.size(); });
    for (const QString &name : std::as_const(names))
        text.remove(name);
    return text;
}

class SpokenLanguageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QLocale::setDefault(m_before); }

    void everyHelpIsTranslated_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("all") << u"help"_s;
        QTest::newRow("exit codes") << u"help exit-codes"_s;
        QTest::newRow("a group") << u"help host"_s;
        for (const Verb &verb : verbs())
            QTest::newRow(qPrintable(verb.name)) << verb.name + u" --help"_s;
    }
    void everyHelpIsTranslated()
    {
        QFETCH(QString, words);
        const OtherLetters letters;
        const auto parsed = parseCommandLine(words.split(u' '));
        QVERIFY(parsed && !parsed->help.isEmpty());
        static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
        const auto found = latin.match(withoutNames(parsed->help));
        QVERIFY2(!found.hasMatch(), qPrintable(found.captured() + u" in:\n"_s + parsed->help));
    }

    void everyProblemOfACommandLineIsTranslated_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("nothing") << QStringList();
        QTest::newRow("no verb") << QStringList{u"zzzzzz"_s};
        QTest::newRow("nearly a verb") << QStringList{u"statsu"_s};
        QTest::newRow("no option") << QStringList{u"status"_s, u"--zzzzzz"_s};
        QTest::newRow("no such option at first") << QStringList{u"--zzzzzz"_s};
        QTest::newRow("no action") << QStringList{u"auth"_s};
        QTest::newRow("no operand") << QStringList{u"auth"_s, u"switch"_s};
        QTest::newRow("too much") << QStringList{u"status"_s, u"zzzzzz"_s};
        QTest::newRow("no verb of a group") << QStringList{u"host"_s, u"zzzzzz"_s};
        QTest::newRow("no help") << QStringList{u"help"_s, u"zzzzzz"_s};
    }
    void everyProblemOfACommandLineIsTranslated()
    {
        QFETCH(QStringList, words);
        const OtherLetters letters;
        const auto parsed = parseCommandLine(words);
        QVERIFY(!parsed);
        static const QRegularExpression latin(u"[A-Za-z]{2,}"_s);
        const auto found = latin.match(withoutNames(parsed.error().detail).remove(u"zzzzzz"_s).remove(u"statsu"_s));
        QVERIFY2(!found.hasMatch(), qPrintable(found.captured() + u" in:\n"_s + parsed.error().detail));
    }

    void aTableOfWideLettersHolds()
    {
        const OtherLetters letters(OtherLetters::Kind::Wide);
        const QStringList lines = tableLines({sampleSession()}, Instant() + 24h * 366);
        QCOMPARE(lines.size(), 2);
        // Duration and cost end, and the last column begins, at the same place.
        const auto startOfLast
            = [](const QString &line) { return columnsOf(line.first(line.lastIndexOf(u"  "_s) + 2)); };
        QCOMPARE(startOfLast(lines.at(0)), startOfLast(lines.at(1)));
        QVERIFY(columnsOf(tableLines({sampleSession()}, Instant() + 24h * 366, 40).first()) <= 40);
        const QString help = helpText(*findVerb(u"status"_s), 60);
        for (const QString &line : help.split(u'\n'))
            QVERIFY2(columnsOf(line) <= 60, qPrintable(line));
    }

    void numbersAndTimesFollowTheWords()
    {
        const Instant now = Instant() + 24h * 366 + 14h + 22min;
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        QCOMPARE(durationText(65min), u"١ h ٥ min"_s);
        QCOMPARE(timeText(now, now), u"١٤:٢٢"_s);
        QCOMPARE(clockText(now), u"١٤:٢٢:٠٠"_s);
        QCOMPARE(timeText(Instant() + 24h, now), u"١٩٧٠-٠١-٠٢"_s);
        QCOMPARE(moneyText(12.5), u"$١٢٫٥٠"_s);
        QLocale::setDefault(QLocale(u"de_DE"_s));
        QCOMPARE(moneyText(12.5), u"$12,50"_s);
        QCOMPARE(moneyText(0.001), u"<$0,01"_s);
        QCOMPARE(sizeText(4'404'019), u"4,2 MiB"_s);
    }

    void programsReadTheSameInEveryLanguage()
    {
        runner::ListedRunner listed;
        listed.profile.name = u"mine"_s;
        listed.profile.permissions = permissions::Policy{.preset = permissions::Preset::Own};
        workspace::Ledger ledger;
        ledger.folders.append(workspace::FolderEntry());
        const auto all = [&] {
            return QStringList{QString::fromUtf8(QJsonDocument(toJson(QList{listed})).toJson()),
                QString::fromUtf8(QJsonDocument(toJson(ledger, u"/w"_s, {})).toJson()), wireText(PlatformSource::Agent),
                wireMoney(12.5).value_or(QString()), wireMoney(0.001).value_or(QString())};
        };
        const QStringList english = all();
        const OtherLetters letters;
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        QCOMPARE(all(), english);
        QVERIFY(toText(PlatformSource::Agent) != wireText(PlatformSource::Agent));
    }

    void theManualAndCompletionsAreEnglish()
    {
        const auto all = [] {
            QStringList texts{bashCompletion(), zshCompletion(), fishCompletion(), powershellCompletion()};
            for (const ManPage &page : manPages())
                texts.append(page.text);
            return texts;
        };
        const QStringList english = all();
        const OtherLetters letters;
        QCOMPARE(all(), english);
    }

    void whatIsNotOnlyForThePersonIsEnglish_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<bool>("isEnglish");
        QTest::newRow("run") << QStringList{u"run"_s} << true;
        QTest::newRow("with its group") << QStringList{u"host"_s, u"run"_s} << true;
        QTest::newRow("run-session") << QStringList{u"run-session"_s, u"w.json"_s} << true;
        QTest::newRow("example-runner") << QStringList{u"example-runner"_s} << true;
        QTest::newRow("man-pages") << QStringList{u"man-pages"_s, u"/m"_s} << true;
        QTest::newRow("completion") << QStringList{u"completion"_s, u"fish"_s} << true;
        QTest::newRow("status") << QStringList{u"status"_s} << false;
        QTest::newRow("doctor") << QStringList{u"doctor"_s, u"--json"_s} << false;
    }
    void whatIsNotOnlyForThePersonIsEnglish()
    {
        QFETCH(QStringList, words);
        QFETCH(bool, isEnglish);
        Language language(QStringLiteral(SAMPLE_TRANSLATIONS));
        language.use(u"de"_s);
        QString said;
        const VerbHandler handler = [&said](const Invocation &) {
            said = QCoreApplication::translate("Sample", "Agent");
            return 0;
        };
        QHash<QString, VerbHandler> handlers;
        for (const Verb &verb : verbs())
            handlers.insert(verb.name, handler);
        QCOMPARE(execute(words, handlers, language), 0);
        QCOMPARE(said, isEnglish ? u"Agent"_s : u"Rechner"_s);
    }

    void yesIsUnderstoodInBothLanguages()
    {
        QVERIFY(isYes(" Y\n") && isYes("yes") && isWholeYes("Yes"));
        QVERIFY(!isYes("n") && !isYes("") && !isWholeYes("y"));
        const OtherLetters letters;
        const QByteArray letter = QCoreApplication::translate("rensei::cli::CliText", "y").toUtf8();
        QVERIFY(letter != "y");
        QVERIFY(isYes(letter) && isYes("y") && isWholeYes("yes"));
        QVERIFY(!isWholeYes(letter));
    }

private:
    const QLocale m_before;
};

RENSEI_TEST(SpokenLanguageTest)

} // namespace rensei::cli

#include "tst_spoken_language.moc"
