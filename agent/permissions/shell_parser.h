#pragma once

#include "agent/permissions/shell_command.h"

namespace rensei::permissions {

/// Reads one text as a shell does, character by character. Private to parseShellCommand().
class ShellParser {
public:
    ShellParser(QStringView text, int depth)
        : m_text(text)
        , m_depth(depth)
    {
    }

    bool parse();
    QList<SimpleCommand> commands;

private:
    struct HereDocument {
        QString end;
        bool isQuoted = false; ///< nothing in it is substituted
        bool stripsTabs = false;
    };

    QChar at(qsizetype place) const { return place < m_text.size() ? m_text.at(place) : QChar(); }
    QChar next() const { return at(m_place); }
    bool isDone() const { return m_place >= m_text.size(); }
    void fail() { m_isWrong = true; }

    void readBlank();
    void readOperator();
    void readRedirection();
    void readWord();
    bool isCommandOfItself() const;
    void readQuoted();
    void readDoubleQuoted();
    void readDollar();
    void readBackquoted();
    void readHereDocuments();
    void readComment();
    QStringView insideParentheses();
    void readNested(QStringView text);
    void readSubstitutions(QString text);
    void addVariable(QStringView name);
    void addOpen();
    void endWord();
    void endCommand();

    QStringView m_text;
    int m_depth;
    qsizetype m_place = 0;
    bool m_isWrong = false;
    SimpleCommand m_command;
    Word m_word;
    bool m_hasWord = false; ///< a word was begun, perhaps an empty one
    bool m_isQuoted = false; ///< a part of the word was in quotes
    bool m_isRedirection = false; ///< the word is a file
    bool m_isHereDocument = false; ///< the word ends a here-document
    bool m_stripsTabs = false;
    QList<HereDocument> m_hereDocuments; ///< that begin on the next line
};

} // namespace rensei::permissions
