#include "agent/control/agent_sentence.h"

#include <QCoreApplication>
#include <QList>
#include <QRegularExpression>

#include <utility>

namespace rensei::control {

using namespace Qt::StringLiterals;

namespace {

// Of other modules, which say them in a terminal too: their contexts have the translations.
constexpr std::pair<const char *, const char *> sentencesOfOthers[] = {
    {"rensei::http::HttpText",
        "Name the user with rensei-agent config set network.proxyUser NAME, and enter the password with rensei-agent "
        "config set network.proxyPassword; network.proxy names the proxy itself."},
    {"rensei::secrets::SecretText", "The keychain is locked. Unlock it, or set %1."},
    {"rensei::secrets::SecretText", "This machine has no keychain service running. Start one, or set %1."},
    {"rensei::secrets::SecretText", "Access to the keychain was refused. Allow it when the system asks, or set %1."},
    {"rensei::secrets::SecretText", "The keychain gave no answer. See whether it waits for a password, or set %1."},
    {"rensei::secrets::SecretText",
        "The system's keychain does not take anything this long. Check what was given, or set %1."},
    {"rensei::secrets::SecretText", "The stored secrets cannot be used: %1. Remove the cause, or set %2."},
};

struct Known {
    QRegularExpression pattern;
    const char *context;
    const char *text;
};

QRegularExpression patternOf(const char *text)
{
    QString pattern = QRegularExpression::escape(QString::fromUtf8(text));
    for (const QString &place : {u"%1"_s, u"%2"_s})
        pattern.replace(QRegularExpression::escape(place), u"(.*?)"_s);
    return QRegularExpression(
        QRegularExpression::anchoredPattern(pattern), QRegularExpression::DotMatchesEverythingOption);
}

QList<Known> withPatterns()
{
    QList<Known> all;
    for (const char *text : knownSentences)
        all.append({patternOf(text), "rensei::control::ControlText", text});
    for (const auto &[context, text] : sentencesOfOthers)
        all.append({patternOf(text), context, text});
    return all;
}

} // namespace

QString shownSentence(const QString &english)
{
    static const QList<Known> all = withPatterns();
    if (english.isEmpty())
        return english;
    for (const Known &known : all) {
        const auto match = known.pattern.match(english);
        if (!match.hasMatch())
            continue;
        const QString text = QCoreApplication::translate(known.context, known.text);
        if (match.lastCapturedIndex() == 2)
            return text.arg(match.captured(1), match.captured(2));
        return match.lastCapturedIndex() == 1 ? text.arg(match.captured(1)) : text;
    }
    return english;
}

} // namespace rensei::control
