#include "app/ui/detail/message_field.h"

#include "app/widgets/glyph_icon.h"
#include "app/widgets/message_box.h"
#include "app/widgets/shortcut.h"
#include "app/widgets/typography.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>

#include <chrono>

namespace rensei::app {

using namespace std::chrono_literals;

static constexpr int shownLines = 2;
static constexpr auto keepDelay = 1s;

MessageField::MessageField(SessionMessages &messages)
    : m_messages(messages)
    , m_text(new QPlainTextEdit)
    , m_send(new QPushButton(tr("&Send")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(betweenRelated);
    m_text->setAccessibleName(tr("Message to the session"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    keepPlaceholderReadable(*m_text);
    const int frame = 2 * (m_text->frameWidth() + static_cast<int>(m_text->document()->documentMargin()));
    m_text->setFixedHeight(QFontMetrics(m_text->font()).lineSpacing() * shownLines + frame);
    m_send->setAutoDefault(false);
    row->addWidget(m_text, 1);
    row->addWidget(m_send, 0, Qt::AlignBottom);
    m_keep.setSingleShot(true);
    m_keep.setInterval(keepDelay);
    connect(&m_keep, &QTimer::timeout, this, &MessageField::keepDraft);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        m_keep.start();
        update();
    });
    connect(m_send, &QPushButton::clicked, this, &MessageField::send);
    connect(&m_messages, &SessionMessages::changed, this, &MessageField::update);
    connect(&m_messages, &SessionMessages::delivered, this, [this](const QString &id) {
        if (id != m_id)
            return;
        m_text->clear();
        m_keep.stop();
    });
    update();
}

MessageField::~MessageField() = default;

void MessageField::setSession(const QString &id, bool hasEnded)
{
    m_hasEnded = hasEnded;
    if (id != m_id) {
        keepDraft();
        m_id = id;
        const QSignalBlocker blocker(m_text);
        m_text->setPlainText(id.isEmpty() ? QString() : m_messages.draft(id));
    }
    update();
}

void MessageField::focusText()
{
    m_text->setFocus();
}

void MessageField::keepDraft()
{
    m_keep.stop();
    if (!m_id.isEmpty() && !m_messages.isSending(m_id))
        m_messages.setDraft(m_id, m_text->toPlainText());
}

void MessageField::update()
{
    const bool isSending = m_messages.isSending(m_id);
    const bool canSend = !m_id.isEmpty() && m_messages.canSend();
    m_text->setEnabled(canSend);
    m_text->setReadOnly(isSending);
    m_text->setPlaceholderText(m_id.isEmpty() ? tr("The platform does not list this session, so it takes no messages.")
            : !canSend                        ? tr("This platform takes no messages to sessions.")
            : m_hasEnded                      ? tr("Write to the agent to let it go on…")
                                              : tr("Write to the agent…"));
    m_send->setEnabled(canSend && !isSending && !m_text->toPlainText().trimmed().isEmpty());
    m_send->setText(isSending ? tr("Sending…") : tr("&Send"));
}

/// A session that has ended runs again, which costs money.
void MessageField::send()
{
    if (!m_send->isEnabled())
        return;
    if (!m_hasEnded)
        return sendNow();
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Run a session again"));
    box->setTextFormat(Qt::PlainText);
    box->setText(tr("This session has ended. Run it again?"));
    box->setInformativeText(tr("A message lets it run again, which may cost money."));
    QPushButton *again = box->addButton(tr("Send and run again"), QMessageBox::AcceptRole);
    box->setDefaultButton(box->addButton(tr("Do not send"), QMessageBox::RejectRole));
    widen(*box);
    connect(box, &QMessageBox::finished, this, [this, box, again, id = m_id] {
        if (box->clickedButton() == again && id == m_id)
            sendNow();
    });
    box->open();
}

void MessageField::sendNow()
{
    m_keep.stop();
    m_messages.send(m_id, m_text->toPlainText());
}

bool MessageField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        if (matches(*static_cast<QKeyEvent *>(event), Shortcut::SendMessage)) {
            send();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace rensei::app

#include "moc_message_field.cpp"
