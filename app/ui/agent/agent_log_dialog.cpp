#include "app/ui/agent/agent_log_dialog.h"

#include "app/model/status/restart_policy.h"
#include "app/widgets/glyph_icon.h"
#include "app/widgets/screen_bounds.h"
#include "app/widgets/tab_order.h"
#include "app/widgets/typography.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rensei::app {

AgentLogDialog::AgentLogDialog(const QStringList &lines, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The agent's log"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(aroundContent, aroundContent, aroundContent, aroundContent);
    column->setSpacing(betweenRelated);
    auto *about = new QLabel(tr("The agent ended %n time(s) in a row soon after its start. This is the end of its log:",
        nullptr, crashLoopLimit));
    about->setWordWrap(true);
    auto *text = new QPlainTextEdit(lines.join(QLatin1Char('\n')));
    text->setPlaceholderText(tr("It wrote nothing."));
    keepPlaceholderReadable(*text);
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setLayoutDirection(Qt::LeftToRight); // the log is in English
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    text->setAccessibleName(windowTitle());
    about->setBuddy(text);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *start = buttons->addButton(tr("Start it again"), QDialogButtonBox::AcceptRole);
    QPushButton *whole = buttons->addButton(tr("Whole log…"), QDialogButtonBox::ActionRole);
    column->addWidget(about);
    column->addWidget(text, 1);
    column->addWidget(buttons);
    tabAsLaidOut(*this);
    start->setDefault(true); // which holds only in its dialog
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT startRequested();
        accept();
    });
    connect(whole, &QPushButton::clicked, this, &AgentLogDialog::logRequested);
    resize(720, 420);
    keepOnScreen(*this);
}

} // namespace rensei::app

#include "moc_agent_log_dialog.cpp"
