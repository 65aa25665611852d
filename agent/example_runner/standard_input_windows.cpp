#include "agent/example_runner/standard_input.h"

#include <windows.h>

#include <array>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>

namespace rensei::session {

namespace {

// A pipe cannot be waited for here, only be read from. The thread may be stuck in that for good, so nobody waits for
// it: what it shares with the object outlives both, and it ends with the process.
class ThreadInput final : public StandardInput {
public:
    ThreadInput()
        : m_link(std::make_shared<Link>())
    {
        m_link->input = this;
        std::thread([link = m_link] { readAll(*link); }).detach();
    }

    ~ThreadInput() override
    {
        const std::lock_guard lock(m_link->mutex);
        m_link->input = nullptr;
    }

private:
    struct Link {
        std::mutex mutex;
        ThreadInput *input = nullptr; ///< null once it is gone
    };

    static bool post(Link &link, std::function<void(ThreadInput &)> then)
    {
        const std::lock_guard lock(link.mutex);
        ThreadInput *input = link.input;
        if (input)
            QMetaObject::invokeMethod(
                input, [input, then = std::move(then)] { then(*input); }, Qt::QueuedConnection);
        return input != nullptr;
    }

    static void readAll(Link &link)
    {
        const HANDLE handle = GetStdHandle(STD_INPUT_HANDLE);
        std::array<char, 16384> bytes;
        DWORD count = 0;
        while (ReadFile(handle, bytes.data(), static_cast<DWORD>(bytes.size()), &count, nullptr) && count > 0) {
            const QByteArray read(bytes.data(), static_cast<qsizetype>(count));
            if (!post(link, [read](ThreadInput &input) { Q_EMIT input.received(read); }))
                return;
        }
        post(link, [](ThreadInput &input) { Q_EMIT input.ended(); });
    }

    std::shared_ptr<Link> m_link;
};

} // namespace

std::unique_ptr<StandardInput> makeStandardInput()
{
    return std::make_unique<ThreadInput>();
}

} // namespace rensei::session
