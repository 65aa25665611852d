#pragma once

#include "agent/control/known_sentences.h"

#include <QString>

namespace rensei::control {

/// A sentence of agent/control/known_sentences.h; one that is not there does not compile.
class KnownSentence {
public:
    consteval KnownSentence(const char *text)
        : m_text(text)
    {
        if (!isKnownSentence(text))
            throw "this sentence is not in agent/control/known_sentences.h";
    }
    const char *text() const { return m_text; }

private:
    const char *m_text;
};

/// What the agent says to a person: English when it is sent, and said by the client in its own language. So it is made
/// by say(), but for what no client could know beforehand. Source:
/// agent/decisions/089-the-agent-speaks-english.md, "Decision".
class AgentSentence {
public:
    AgentSentence() = default; ///< nothing

    /// What the system, a file or another program says, or a command to type.
    static AgentSentence verbatim(const QString &text) { return AgentSentence(text); }

    const QString &english() const { return m_english; }

private:
    template <typename... Values>
    friend AgentSentence say(KnownSentence sentence, const Values &...values);
    explicit AgentSentence(QString english)
        : m_english(std::move(english))
    {
    }
    static QString valueOf(const QString &text) { return text; }
    static QString valueOf(qint64 number) { return QString::number(number); }

    QString m_english;
};

/// `sentence` with texts or numbers in its places.
template <typename... Values>
AgentSentence say(KnownSentence sentence, const Values &...values)
{
    const QString text = QString::fromUtf8(sentence.text());
    if constexpr (sizeof...(values) == 0)
        return AgentSentence(text);
    else
        return AgentSentence(text.arg(AgentSentence::valueOf(values)...));
}

/// What the agent said, in the language of this program. A sentence that is not known, as of a newer agent, stays as
/// it is.
QString shownSentence(const QString &english);

} // namespace rensei::control
